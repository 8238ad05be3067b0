package org.itexports.graph.series;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a SeriesConnection. */
@Type("SeriesEdge")
@Description("One of a page of series.")
public record SeriesEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") SeriesNode node) {}
