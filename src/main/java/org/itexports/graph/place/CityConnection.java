package org.itexports.graph.place;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of cities. */
@Type("CityConnection")
@Description("A page of cities, as the Relay specification defines it.")
public record CityConnection(
    @NonNull @Description("The page, each item with its cursor.") List<CityEdge> edges,
    @NonNull @Description("The page without cursors.") List<CityNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  /** The connection that shows a page. */
  public static CityConnection of(Page<CityNode> page) {
    return new CityConnection(
        page.edges(CityEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
