package org.itexports.graph.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a CityConnection. */
@Type("CityEdge")
@Description("One of a page of cities.")
public record CityEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") CityNode node) {}
