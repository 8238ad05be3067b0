package org.itexports.graph.concentration.scenario;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Interval;
import org.itexports.concentration.change.Contribution;
import org.itexports.concentration.change.ContributionKind;
import org.itexports.graph.concentration.IntervalNode;

/** What one member adds to a change of the HHI. */
@Type("HhiContribution")
@Description(
    "What one member, one group that is not divided, or all the rest adds to a change of the HHI:"
        + " 10,000 (s1^2 - s0^2) = 10,000 (s1 - s0) (s1 + s0).")
public record ContributionNode(
    @NonNull @Description("What happened.") ContributionKind kind,
    @Description("Whose contribution it is. Null for the rest.") String label,
    @Description(
            "The share before, a fraction; 0 where there certainly was none. Null for a group that"
                + " is not among the shares before.")
        IntervalNode before,
    @Description("The share after, likewise.") IntervalNode after,
    @Description("By how much the share grew, -1 to 1. Null where a share is.")
        IntervalNode difference,
    @NonNull
        @Description(
            "The contribution in points of the HHI, -10,000 to 10,000; for a group and the rest"
                + " that of the members in it.")
        IntervalNode points,
    @NonNull @Description("The same in words.") String text) {

  static ContributionNode of(Contribution contribution) {
    return new ContributionNode(
        contribution.kind(),
        contribution.label(),
        interval(contribution.before()),
        interval(contribution.after()),
        interval(contribution.difference()),
        interval(contribution.points()),
        contribution.text());
  }

  private static IntervalNode interval(Interval interval) {
    return interval == null ? null : IntervalNode.of(interval);
  }
}
