package org.itexports.graph.release;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of releases. */
@Type("ReleaseEntryConnection")
@Description("A page of releases, as the Relay specification defines it.")
public record ReleaseEntryConnection(
    @NonNull @Description("The page, each item with its cursor.") List<ReleaseEntryEdge> edges,
    @NonNull @Description("The page without cursors.") List<ReleaseEntryNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  static ReleaseEntryConnection of(Page<ReleaseEntryNode> page) {
    return new ReleaseEntryConnection(
        page.edges(ReleaseEntryEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
