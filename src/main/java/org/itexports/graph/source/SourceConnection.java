package org.itexports.graph.source;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of publications. */
@Type("SourceConnection")
@Description("A page of publications, as the Relay specification defines it.")
public record SourceConnection(
    @NonNull @Description("The page, each item with its cursor.") List<SourceEdge> edges,
    @NonNull @Description("The page without cursors.") List<SourceNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  /** The connection that shows a page. */
  public static SourceConnection of(Page<SourceNode> page) {
    return new SourceConnection(
        page.edges(SourceEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
