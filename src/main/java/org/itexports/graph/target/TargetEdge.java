package org.itexports.graph.target;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a TargetConnection. */
@Type("TargetEdge")
@Description("One of a page of targets and forecasts.")
public record TargetEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") TargetNode node) {}
