package org.itexports.graph.policy;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a PolicyConnection. */
@Type("PolicyEdge")
@Description("One of a page of policies and programmes.")
public record PolicyEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") PolicyNode node) {}
