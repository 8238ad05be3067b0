package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;

/**
 * One value of an index that is not pinned, for those who ask for one: what it would be if the rest
 * were as an estimator assumes. It lies within the interval that the same shares give.
 *
 * @param value the index, or null when the estimator does not apply
 * @param reason why it does not apply; null when it does
 * @param assumptions what was assumed, by the caller and by the estimator
 * @param text the answer for people, in English
 */
public record PointEstimate(
    Double value, EstimateReason reason, List<Assumption> assumptions, String text) {

  /** The list is kept as it is now. */
  public PointEstimate {
    assumptions = List.copyOf(assumptions);
  }

  static PointEstimate refused(EstimateReason reason, String text) {
    return new PointEstimate(null, reason, List.of(), "No estimate: " + text);
  }

  /** What an index is when nothing has to be estimated. */
  static PointEstimate pinned(Estimate estimate, Shares shares) {
    return new PointEstimate(estimate.value(), null, shares.assumptions(), estimate.text());
  }

  static PointEstimate of(
      Index index, Completion completion, Shares shares, List<Assumption> estimators) {
    Estimate estimate = index.estimate(completion);
    List<Assumption> all = new ArrayList<>(shares.assumptions());
    all.addAll(estimators);
    if (estimate.value() == null) {
      return new PointEstimate(null, estimate.reason(), all, estimate.text());
    }
    List<String> clauses = all.stream().map(Assumption::text).toList();
    String text =
        "An estimate, not a fact. Of what is left it is assumed that "
            + Wording.enumerate(clauses)
            + ".";
    return new PointEstimate(within(index.estimate(shares), estimate.value()), null, all, text);
  }

  /** Rounding may carry a value at an end a last digit beyond it. */
  private static double within(Estimate bounds, double value) {
    double least = bounds.lower() == null ? value : Math.max(bounds.lower(), value);
    return bounds.upper() == null ? least : Math.min(bounds.upper(), least);
  }
}
