package org.itexports.graph.release;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a RowChangeConnection. */
@Type("RowChangeEdge")
@Description("One of a page of rows that differ.")
public record RowChangeEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") RowChangeNode node) {}
