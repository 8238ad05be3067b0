package org.itexports.graph.presence;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.release.Release;
import org.itexports.sector.firm.Presence;
import org.itexports.sector.firm.PresenceKind;

/** A presence as the graph shows it. */
@Type("Presence")
@Description(
    "One source's word that a firm is present in a market: an office, a subsidiary or customers."
        + " What several sources say stays several.")
public record PresenceNode(
    @NonNull @Description("Natural key.") String key,
    @NonNull @Description("How the firm is present.") PresenceKind kind,
    @Description("Whether the source leaves the period open, so that it was inferred.")
        boolean periodInferred,
    @NonNull @Description("Where in the source it stands.") String locator,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore Presence presence)
    implements Node {

  static final String TYPE = "Presence";

  /** The node of a presence. */
  public static PresenceNode of(Release release, Presence presence) {
    return new PresenceNode(
        presence.id(),
        presence.kind(),
        presence.periodInferred(),
        presence.locator(),
        presence.note().isEmpty() ? null : presence.note(),
        release,
        presence);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, presence.id());
  }

  @NonNull
  @Description("The source and the place in it, in one line, for a footnote.")
  public String getCitation() {
    return presence.source().citation(presence.locator());
  }
}
