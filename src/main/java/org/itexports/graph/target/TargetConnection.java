package org.itexports.graph.target;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of targets and forecasts. */
@Type("TargetConnection")
@Description("A page of targets and forecasts, as the Relay specification defines it.")
public record TargetConnection(
    @NonNull @Description("The page, each item with its cursor.") List<TargetEdge> edges,
    @NonNull @Description("The page without cursors.") List<TargetNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  /** The connection that shows a page. */
  public static TargetConnection of(Page<TargetNode> page) {
    return new TargetConnection(
        page.edges(TargetEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
