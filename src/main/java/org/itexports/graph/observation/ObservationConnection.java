package org.itexports.graph.observation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of prints. */
@Type("ObservationConnection")
@Description("A page of prints, as the Relay specification defines it.")
public record ObservationConnection(
    @NonNull @Description("The page, each item with its cursor.") List<ObservationEdge> edges,
    @NonNull @Description("The page without cursors.") List<ObservationNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  /** The connection that shows a page. */
  public static ObservationConnection of(Page<ObservationNode> page) {
    return new ObservationConnection(
        page.edges(ObservationEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
