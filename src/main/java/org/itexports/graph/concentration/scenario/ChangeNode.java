package org.itexports.graph.concentration.scenario;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Shares;
import org.itexports.concentration.change.HhiChange;
import org.itexports.graph.concentration.ConcentrationNode;
import org.itexports.graph.concentration.EstimateNode;
import org.itexports.graph.concentration.IntervalNode;

/** How the HHI changed, and who changed it. */
@Type("HhiChange")
@Description(
    "How the HHI changed between two sets of shares, and who changed it. Where every share is known"
        + " the contributions add up to the change; otherwise the change lies within the interval,"
        + " which need not be reached.")
public record ChangeNode(
    @NonNull @Description("The shares before, or why there are none.") ConcentrationNode since,
    @Description("The HHI before, in points. Null if one of the two has no shares.")
        EstimateNode before,
    @Description("The HHI after, in points. Null if one of the two has no shares.")
        EstimateNode after,
    @Description("The change in points, -10,000 to 10,000. Null if one of the two has no shares.")
        IntervalNode points,
    @NonNull
        @Description(
            "One for each member and group that is listed on either side, and one for the rest"
                + " where there is any; the largest first, by absolute value. At most the first"
                + " 200.")
        List<ContributionNode> contributions,
    @Description(
            "How many contributions there are in all: `points` counts those too that are not"
                + " listed.")
        int contributionsInAll,
    @NonNull @Description("The answer in words.") String text) {

  private static final int MOST = 200;

  /** The change from one concentration to another. */
  static ChangeNode between(ConcentrationNode before, ConcentrationNode after) {
    Optional<Shares> first = before.shares();
    Optional<Shares> last = after.shares();
    return first.isEmpty() || last.isEmpty()
        ? absent(before, "Without shares on both sides there is no change to tell.")
        : of(before, HhiChange.between(first.get(), last.get()));
  }

  private static ChangeNode of(ConcentrationNode since, HhiChange change) {
    return new ChangeNode(
        since,
        EstimateNode.of(change.before()),
        EstimateNode.of(change.after()),
        IntervalNode.of(change.total()),
        change.contributions().stream().limit(MOST).map(ContributionNode::of).toList(),
        change.contributions().size(),
        change.text());
  }

  private static ChangeNode absent(ConcentrationNode since, String text) {
    return new ChangeNode(since, null, null, null, List.of(), 0, text);
  }
}
