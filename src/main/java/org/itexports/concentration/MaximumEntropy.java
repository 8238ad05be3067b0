package org.itexports.concentration;

import java.util.List;
import java.util.OptionalLong;

/**
 * Estimates by maximum entropy: of all completions the one whose shares have the greatest Shannon
 * entropy, because it adds the least to what is known.
 *
 * <p>Definition: what is left is divided equally among the members of the rest, and where a cap, a
 * floor, a size or an interval forbids that, as equally as it allows: every share stands at a
 * common level, or at the end of its limits that is nearest to it. As that is the most even
 * completion, every index of concentration is at its lower end there, and every index of diversity
 * at its upper end: the estimate is the most cautious one, not the most likely.
 *
 * <p>It does not apply when the number of members is not known: the entropy has no maximum then.
 *
 * <p>Reference: E. T. Jaynes, "Information Theory and Statistical Mechanics", Physical Review 106
 * (1957), 620-630, doi:10.1103/PhysRev.106.620.
 */
public record MaximumEntropy() implements Estimator {

  @Override
  public PointEstimate estimate(Index index, Shares shares) {
    Estimate bounds = index.estimate(shares);
    if (bounds.exact()) {
      return PointEstimate.pinned(bounds, shares);
    }
    OptionalLong number = shares.numberOfMembers();
    if (number.isEmpty()) {
      return PointEstimate.refused(
          EstimateReason.ESTIMATOR_NEEDS_NUMBER,
          "the more members there are, the greater the entropy, and their number is not known.");
    }
    if (!shares.leastIsTight()) {
      return PointEstimate.refused(
          EstimateReason.FIT_CONTRADICTS, "the most even completion is known only within bounds.");
    }
    Completion completion = new Completion(shares.least(), number.getAsLong());
    Assumption even =
        Assumption.of(AssumptionKind.MOST_EVEN, "it is divided as equally as its limits allow");
    return PointEstimate.of(index, completion, shares, List.of(even));
  }
}
