package org.itexports.graph.correction;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of corrections. */
@Type("CorrectionConnection")
@Description("A page of corrections, as the Relay specification defines it.")
public record CorrectionConnection(
    @NonNull @Description("The page, each item with its cursor.") List<CorrectionEdge> edges,
    @NonNull @Description("The page without cursors.") List<CorrectionNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  /** The connection that shows a page. */
  public static CorrectionConnection of(Page<CorrectionNode> page) {
    return new CorrectionConnection(
        page.edges(CorrectionEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
