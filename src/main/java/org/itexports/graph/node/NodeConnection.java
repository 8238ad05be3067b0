package org.itexports.graph.node;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of things of any type. */
@Type("NodeConnection")
@Description("A page of things of any type, as the Relay specification defines it.")
public record NodeConnection(
    @NonNull @Description("The page, each item with its cursor.") List<NodeEdge> edges,
    @NonNull @Description("The page without cursors. Ask for `__typename` and use fragments.")
        List<Node> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  /** The connection that shows a page. */
  public static NodeConnection of(Page<Node> page) {
    return new NodeConnection(
        page.edges(NodeEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
