package org.itexports.graph.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.release.Release;
import org.itexports.sector.place.Park;
import org.itexports.sector.place.ParkKind;

/** A park as the graph shows it. */
@Type("Park")
@Description(
    "A place made for firms of the sector: a park, a zone or an incubation centre. Where a source"
        + " names several only together, they are one entry here, and its name says so.")
public record ParkNode(
    @NonNull @Description("Natural key, as in `park(slug:)`.") String slug,
    @NonNull @Description("English name.") String name,
    @NonNull @Description("What kind of place it is.") ParkKind kind,
    @NonNull @Description("What the source says of it.") String summary,
    @Description("Whether the source leaves the period open, so that it was inferred.")
        boolean periodInferred,
    @NonNull @Description("Where in the source it stands.") String locator,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore Park park)
    implements Node {

  static final String TYPE = "Park";

  /** The node of a park. */
  public static ParkNode of(Release release, Park park) {
    return new ParkNode(
        park.slug(),
        park.name(),
        park.kind(),
        park.summary(),
        park.periodInferred(),
        park.locator(),
        park.note().isEmpty() ? null : park.note(),
        release,
        park);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, park.slug());
  }

  @NonNull
  @Description("The source and the place in it, in one line, for a footnote.")
  public String getCitation() {
    return park.source().citation(park.locator());
  }
}
