package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;

/**
 * The Lorenz curve: which part of the total the smallest members have together. Where shares are
 * incomplete the curve runs between two, of which the upper one is that of the most even
 * completion.
 *
 * <p>Each curve is given by the points where it bends, from (0, 0) to (1, 1), so that alike members
 * make one stretch. No curves are given when the number of members is not known.
 *
 * <p>Reference: M. O. Lorenz, "Methods of Measuring the Concentration of Wealth", Publications of
 * the American Statistical Association 9 (1905), 209-219, doi:10.2307/2276207.
 *
 * @param upper the curve that no other is above; empty when there is none
 * @param lower the curve that no other is below; empty when there is none
 * @param exact whether both are one
 * @param reason why they are not one, or missing; null when they are one
 */
public record LorenzCurve(
    List<Point> upper, List<Point> lower, boolean exact, EstimateReason reason) {

  /**
   * A bend of the curve.
   *
   * @param members the fraction of the members, the smallest first
   * @param total what these have of the total, a fraction
   */
  public record Point(double members, double total) {}

  /** The curves between which that of the shares lies. */
  public static LorenzCurve of(Known known) {
    if (known.numberOfMembers().isEmpty()) {
      return new LorenzCurve(List.of(), List.of(), false, EstimateReason.NEEDS_NUMBER_OF_MEMBERS);
    }
    double n = known.numberOfMembers().getAsLong();
    boolean exact = known.isPinned();
    List<Point> upper = points(known.least(), n);
    return new LorenzCurve(
        upper, exact ? upper : points(known.majorant(), n), exact, exact ? null : known.reason());
  }

  private static List<Point> points(Distribution shares, double n) {
    List<Point> points = new ArrayList<>();
    points.add(new Point(0, 0));
    double members = Math.max(0, n - shares.count());
    if (members > 0) {
      points.add(new Point(members / n, 0));
    }
    CompensatedSum total = new CompensatedSum();
    for (int i = shares.runs().size() - 1; i > 0; i--) {
      Distribution.Run run = shares.runs().get(i);
      members += run.count();
      total.add(run.count() * run.share());
      double next = shares.runs().get(i - 1).share();
      if (next - run.share() <= Tolerance.OF_VALUE * next) {
        continue;
      }
      points.add(new Point(Math.min(1, members / n), Math.min(1, total.value())));
    }
    points.add(new Point(1, 1));
    return List.copyOf(points);
  }
}
