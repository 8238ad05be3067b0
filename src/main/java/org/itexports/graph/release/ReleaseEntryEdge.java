package org.itexports.graph.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a ReleaseEntryConnection. */
@Type("ReleaseEntryEdge")
@Description("One of a page of releases.")
public record ReleaseEntryEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") ReleaseEntryNode node) {}
