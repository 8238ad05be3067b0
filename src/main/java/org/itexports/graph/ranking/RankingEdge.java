package org.itexports.graph.ranking;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a RankingConnection. */
@Type("RankingEdge")
@Description("One of a page of places in rankings.")
public record RankingEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") RankingNode node) {}
