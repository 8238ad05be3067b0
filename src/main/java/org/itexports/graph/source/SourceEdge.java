package org.itexports.graph.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a SourceConnection. */
@Type("SourceEdge")
@Description("One of a page of publications.")
public record SourceEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") SourceNode node) {}
