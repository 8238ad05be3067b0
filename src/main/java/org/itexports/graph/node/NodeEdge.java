package org.itexports.graph.node;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a NodeConnection. */
@Type("NodeEdge")
@Description("One of a page of things of any type.")
public record NodeEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item. Ask for `__typename` and use fragments.") Node node) {}
