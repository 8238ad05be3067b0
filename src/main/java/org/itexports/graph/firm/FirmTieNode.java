package org.itexports.graph.firm;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.observation.Qualifier;
import org.itexports.release.Release;
import org.itexports.sector.firm.FirmTie;

/** A tie between two firms as the graph shows it. */
@Type("FirmTie")
@Description(
    "One source's word that a firm holds a stake in another, or owns it. What several sources say"
        + " of one pair stays several.")
public record FirmTieNode(
    @NonNull @Description("Natural key.") String key,
    @Description("The part that is held, a fraction from 0 to 1. Null if not printed.")
        Double share,
    @Description("How the source qualifies the share. Null without a share.") Qualifier qualifier,
    @Description("Whether the source leaves the period open, so that it was inferred.")
        boolean periodInferred,
    @NonNull @Description("Where in the source it stands.") String locator,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore FirmTie tie)
    implements Node {

  static final String TYPE = "FirmTie";

  /** The node of a tie. */
  public static FirmTieNode of(Release release, FirmTie tie) {
    return new FirmTieNode(
        tie.id(),
        tie.share() == null ? null : Double.valueOf(tie.share().doubleValue()),
        tie.qualifier(),
        tie.periodInferred(),
        tie.locator(),
        tie.note().isEmpty() ? null : tie.note(),
        release,
        tie);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, tie.id());
  }

  @NonNull
  @Description("The source and the place in it, in one line, for a footnote.")
  public String getCitation() {
    return tie.source().citation(tie.locator());
  }
}
