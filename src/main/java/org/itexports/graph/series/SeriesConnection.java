package org.itexports.graph.series;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of series. */
@Type("SeriesConnection")
@Description("A page of series, as the Relay specification defines it.")
public record SeriesConnection(
    @NonNull @Description("The page, each item with its cursor.") List<SeriesEdge> edges,
    @NonNull @Description("The page without cursors.") List<SeriesNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  /** The connection that shows a page. */
  public static SeriesConnection of(Page<SeriesNode> page) {
    return new SeriesConnection(
        page.edges(SeriesEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
