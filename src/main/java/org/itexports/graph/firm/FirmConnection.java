package org.itexports.graph.firm;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of firms. */
@Type("FirmConnection")
@Description("A page of firms, as the Relay specification defines it.")
public record FirmConnection(
    @NonNull @Description("The page, each item with its cursor.") List<FirmEdge> edges,
    @NonNull @Description("The page without cursors.") List<FirmNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  /** The connection that shows a page. */
  public static FirmConnection of(Page<FirmNode> page) {
    return new FirmConnection(
        page.edges(FirmEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
