package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;

/**
 * An index when the total itself is uncertain, as when sources disagree about it: the shares are
 * worked out for each total, and the interval holds what any of them gives. It speaks of the totals
 * given, not of those between them. Its width is graded as a part of the upper end.
 */
public final class AcrossTotals {

  private AcrossTotals() {}

  /**
   * The union of what each total gives.
   *
   * @param byTotal the same members over each total; at least one
   */
  public static Estimate estimate(Index index, List<? extends Known> byTotal) {
    List<Estimate> each = new ArrayList<>();
    byTotal.forEach(known -> each.add(index.estimate(known)));
    Estimate first = each.get(0);
    if (each.stream().allMatch(first::equals)) {
      return first;
    }
    String text = text(each);
    for (Estimate estimate : each) {
      if (estimate.lower() == null) {
        return Estimate.undefined(estimate.reason(), text);
      }
    }
    double lower = each.stream().mapToDouble(Estimate::lower).min().orElseThrow();
    if (each.stream().anyMatch(estimate -> estimate.upper() == null)) {
      return new Estimate(lower, null, null, false, EstimateReason.UNBOUNDED, text);
    }
    double upper = each.stream().mapToDouble(Estimate::upper).max().orElseThrow();
    boolean one = Bounds.between(lower, upper, true).pinned();
    return one
        ? new Estimate(lower, lower, lower, true, null, text)
        : new Estimate(lower, upper, null, false, EstimateReason.TOTAL_UNCERTAIN, text);
  }

  /** What was assumed: that the total is one of so many. */
  public static Assumption assumption(List<? extends Known> byTotal) {
    int number = byTotal.size();
    return Assumption.of(
        AssumptionKind.TOTALS,
        number,
        "the total is " + (number == 1 ? "the one given" : "one of the " + number + " given"));
  }

  private static String text(List<Estimate> each) {
    StringBuilder text = new StringBuilder("The total is one of " + each.size() + ".");
    for (int i = 0; i < each.size(); i++) {
      text.append(" With total ").append(i + 1).append(": ").append(each.get(i).text());
    }
    return text.toString();
  }
}
