package org.itexports.graph.ranking;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of places in rankings. */
@Type("RankingConnection")
@Description("A page of places in rankings, as the Relay specification defines it.")
public record RankingConnection(
    @NonNull @Description("The page, each item with its cursor.") List<RankingEdge> edges,
    @NonNull @Description("The page without cursors.") List<RankingNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  /** The connection that shows a page. */
  public static RankingConnection of(Page<RankingNode> page) {
    return new RankingConnection(
        page.edges(RankingEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
