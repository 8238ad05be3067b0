package org.itexports.graph.observation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a ObservationConnection. */
@Type("ObservationEdge")
@Description("One of a page of prints.")
public record ObservationEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") ObservationNode node) {}
