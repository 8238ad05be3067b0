package org.itexports.graph.target;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.figure.Money;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.observation.Unit;
import org.itexports.release.Release;
import org.itexports.sector.target.Target;
import org.itexports.sector.target.TargetKind;

/** A target as the graph shows it. */
@Type("Target")
@Description(
    "An amount that was announced for a period to come. Several for one period stay several; none"
        + " is ever an observation.")
public record TargetNode(
    @NonNull @Description("Natural key, as in `target(key:)`.") String key,
    @NonNull @Description("What was announced: an aim, an expectation or a possibility.")
        TargetKind kind,
    @NonNull @Description("What is to reach the amount, in the words of the source.")
        String concept,
    @NonNull @Description("The amount.") Money money,
    @NonNull @Description("When it is due, in the words of the source.") String dueText,
    @Description("Whether the period is a reading of vaguer words.") boolean periodInferred,
    @Description("Day, month or year of the announcement. Null if it is not shown.")
        String announced,
    @NonNull @Description("Who announced it.") String announcedBy,
    @NonNull @Description("Where in the source it stands.") String locator,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore Target target)
    implements Node {

  static final String TYPE = "Target";

  /** The node of a target. */
  public static TargetNode of(Release release, Target target) {
    return new TargetNode(
        target.id(),
        target.kind(),
        target.concept(),
        Money.of(target.value().doubleValue(), Unit.USD),
        target.periodText(),
        target.periodInferred(),
        target.announced(),
        target.announcedBy(),
        target.locator(),
        target.note().isEmpty() ? null : target.note(),
        release,
        target);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, target.id());
  }

  @NonNull
  @Description("The source and the place in it, in one line, for a footnote.")
  public String getCitation() {
    return target.source().citation(target.locator());
  }
}
