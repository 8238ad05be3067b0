package org.itexports.graph.market;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of destination markets. */
@Type("MarketConnection")
@Description("A page of destination markets, as the Relay specification defines it.")
public record MarketConnection(
    @NonNull @Description("The page, each item with its cursor.") List<MarketEdge> edges,
    @NonNull @Description("The page without cursors.") List<MarketNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  /** The connection that shows a page. */
  public static MarketConnection of(Page<MarketNode> page) {
    return new MarketConnection(
        page.edges(MarketEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
