package org.itexports.graph.policy;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.release.Release;
import org.itexports.sector.policy.Policy;
import org.itexports.sector.policy.PolicyKind;
import org.itexports.sector.policy.PolicyUnit;

/** A policy as the graph shows it. */
@Type("Policy")
@Description(
    "A decision or programme for the sector, as one source reports it. Reports of one decision by"
        + " several sources stay several.")
public record PolicyNode(
    @NonNull @Description("Natural key, as in `policy(key:)`.") String key,
    @NonNull @Description("What it is about.") PolicyKind kind,
    @NonNull @Description("Short name.") String name,
    @NonNull @Description("What was decided or reported.") String summary,
    @Description("A number that belongs to it, in `unit`. Null if there is none.") Double value,
    @Description("Unit of the number. Null without one.") PolicyUnit unit,
    @NonNull @Description("Where in the source it stands.") String locator,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore Policy policy)
    implements Node {

  static final String TYPE = "Policy";

  /** The node of a policy. */
  public static PolicyNode of(Release release, Policy policy) {
    return new PolicyNode(
        policy.id(),
        policy.kind(),
        policy.name(),
        policy.summary(),
        policy.value() == null ? null : Double.valueOf(policy.value().doubleValue()),
        policy.unit(),
        policy.locator(),
        policy.note().isEmpty() ? null : policy.note(),
        release,
        policy);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, policy.id());
  }

  @NonNull
  @Description("The source and the place in it, in one line, for a footnote.")
  public String getCitation() {
    return policy.source().citation(policy.locator());
  }
}
