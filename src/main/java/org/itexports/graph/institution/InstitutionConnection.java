package org.itexports.graph.institution;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.relay.Page;
import org.itexports.relay.PageInfo;

/** A page of institutions. */
@Type("InstitutionConnection")
@Description("A page of institutions, as the Relay specification defines it.")
public record InstitutionConnection(
    @NonNull @Description("The page, each item with its cursor.") List<InstitutionEdge> edges,
    @NonNull @Description("The page without cursors.") List<InstitutionNode> nodes,
    @NonNull @Description("Where the page lies.") PageInfo pageInfo,
    @Description("How many there are on all pages.") int totalCount) {

  /** The connection that shows a page. */
  public static InstitutionConnection of(Page<InstitutionNode> page) {
    return new InstitutionConnection(
        page.edges(InstitutionEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
  }
}
