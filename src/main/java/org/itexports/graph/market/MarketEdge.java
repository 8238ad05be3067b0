package org.itexports.graph.market;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An item of a MarketConnection. */
@Type("MarketEdge")
@Description("One of a page of destination markets.")
public record MarketEdge(
    @NonNull @Description("Its place, for the arguments `after` and `before`.") String cursor,
    @NonNull @Description("The item.") MarketNode node) {}
