package org.itexports.graph.statement;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of statements. */
@Type("StatementConnection")
@Description("A page of statements, as the Relay specification defines it.")
public record StatementConnection(
    @NonNull @Description("The page, each item with its cursor.") List<StatementEdge> edges,
    @NonNull @Description("The page without cursors.") List<StatementNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  /** The connection that shows a page. */
  public static StatementConnection of(Page<StatementNode> page) {
    return new StatementConnection(
        page.edges(StatementEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
