package org.itexports.graph.platform;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of platforms. */
@Type("PlatformConnection")
@Description("A page of platforms, as the Relay specification defines it.")
public record PlatformConnection(
    @NonNull @Description("The page, each item with its cursor.") List<PlatformEdge> edges,
    @NonNull @Description("The page without cursors.") List<PlatformNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  /** The connection that shows a page. */
  public static PlatformConnection of(Page<PlatformNode> page) {
    return new PlatformConnection(
        page.edges(PlatformEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
