package org.itexports.graph.platform;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a PlatformConnection. */
@Type("PlatformEdge")
@Description("One of a page of platforms.")
public record PlatformEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") PlatformNode node) {}
