package org.itexports.graph.concentration.merger;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.merger.Merger;
import org.itexports.graph.concentration.ConcentrationNode;
import org.itexports.graph.concentration.EstimateNode;
import org.itexports.graph.concentration.IntervalNode;

/** A merger of listed members. */
@Type("Merger")
@Description(
    "A merger of listed members, if their shares simply add up. An export sector is no antitrust"
        + " market: neither its borders nor its prices are those that a guideline looks at.")
public record MergerNode(
    @NonNull @Description("The labels of the members that merge, in the order given.")
        List<String> members,
    @NonNull @Description("The HHI before, in points.") EstimateNode before,
    @NonNull @Description("The HHI after, in points.") EstimateNode after,
    @NonNull
        @Description(
            "By how many points the HHI rises: 10,000 ((sum of s)^2 - sum of s^2) over the members"
                + " that merge; 2ab for two. One number where their shares are exact, however little"
                + " is known of all others.")
        IntervalNode delta,
    @NonNull @Description("What they have together, a fraction.") IntervalNode combinedShare,
    @NonNull @Description("The shares after: ask it for any other index.")
        ConcentrationNode concentration,
    @Ignore Merger merger) {

  static MergerNode of(Merger merger, ConcentrationNode after) {
    return new MergerNode(
        merger.parties(),
        EstimateNode.of(merger.before()),
        EstimateNode.of(merger.after()),
        IntervalNode.of(merger.delta()),
        IntervalNode.of(merger.combinedShare()),
        after,
        merger);
  }
}
