package org.itexports.graph.concentration.guess;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Estimate;
import org.itexports.concentration.EstimateReason;
import org.itexports.concentration.PointEstimate;
import org.itexports.graph.concentration.AssumptionNode;
import org.itexports.graph.concentration.EstimateNode;

/** One value of an index that is not pinned, as an estimator makes it. */
@Type("PointEstimate")
@Description(
    "What an index would be if the members that are not known were as an estimator assumes. A"
        + " guess for those who ask for one, with the interval beside it: the interval is what the"
        + " data say.")
public record PointEstimateNode(
    @Description("The index by the estimator. Null where it does not apply: see `reason`.")
        Double value,
    @Description("Why the estimator does not apply. Null if it does.") EstimateReason reason,
    @NonNull @Description("What the data say: the value lies within it.") EstimateNode interval,
    @NonNull @Description("What was assumed, by you and by the estimator, one by one; at most 20.")
        List<AssumptionNode> assumed,
    @NonNull @Description("The answer in words.") String text) {

  static PointEstimateNode of(PointEstimate point, Estimate interval) {
    return new PointEstimateNode(
        point.value(),
        point.reason(),
        EstimateNode.of(interval),
        point.assumptions().stream().map(AssumptionNode::of).toList(),
        point.text());
  }
}
