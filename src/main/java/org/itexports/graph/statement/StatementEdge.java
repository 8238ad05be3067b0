package org.itexports.graph.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a StatementConnection. */
@Type("StatementEdge")
@Description("One of a page of statements.")
public record StatementEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") StatementNode node) {}
