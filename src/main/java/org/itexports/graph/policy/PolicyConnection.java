package org.itexports.graph.policy;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of policies and programmes. */
@Type("PolicyConnection")
@Description("A page of policies and programmes, as the Relay specification defines it.")
public record PolicyConnection(
    @NonNull @Description("The page, each item with its cursor.") List<PolicyEdge> edges,
    @NonNull @Description("The page without cursors.") List<PolicyNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  /** The connection that shows a page. */
  public static PolicyConnection of(Page<PolicyNode> page) {
    return new PolicyConnection(
        page.edges(PolicyEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
