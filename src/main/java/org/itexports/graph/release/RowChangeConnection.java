package org.itexports.graph.release;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of rows that differ. */
@Type("RowChangeConnection")
@Description("A page of rows that differ, as the Relay specification defines it.")
public record RowChangeConnection(
    @NonNull @Description("The page, each item with its cursor.") List<RowChangeEdge> edges,
    @NonNull @Description("The page without cursors.") List<RowChangeNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  static RowChangeConnection of(Page<RowChangeNode> page) {
    return new RowChangeConnection(
        page.edges(RowChangeEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
