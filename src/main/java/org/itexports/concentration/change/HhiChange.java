package org.itexports.concentration.change;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.itexports.concentration.Estimate;
import org.itexports.concentration.HerfindahlHirschman;
import org.itexports.concentration.Interval;
import org.itexports.concentration.Shares;

/**
 * The change of the Herfindahl-Hirschman index between two sets of shares, and who makes it.
 * Members are matched by their labels.
 *
 * <p>When every share is known on both sides, the contributions add up to the change. Otherwise the
 * change lies within the difference of the ends of the two indices, and within the sum of the ends
 * of the contributions; the narrower of both is given. It need not be reached: what is not known
 * before and after may be the same thing.
 *
 * @param before the HHI before, in points, 0 to 10,000
 * @param after the HHI after, in points, 0 to 10,000
 * @param total the change in points, -10,000 to 10,000; one number when every share is known
 * @param contributions one for each member and group that is listed on either side, and one for the
 *     rest where there is any; the largest first, by absolute value
 * @param text the change for people, in English
 */
public record HhiChange(
    Estimate before,
    Estimate after,
    Interval total,
    List<Contribution> contributions,
    String text) {

  private static final HerfindahlHirschman HHI = new HerfindahlHirschman();

  /** Points that rounding alone may put between two indices that are alike. */
  private static final double ROUNDING = 1e-6;

  /** Copies the list. */
  public HhiChange {
    contributions = List.copyOf(contributions);
  }

  /** The change from these shares to those. */
  public static HhiChange between(Shares before, Shares after) {
    Estimate first = HHI.estimate(before);
    Estimate last = HHI.estimate(after);
    List<Contribution> contributions = new Contributions(before, after).all();
    Interval total = total(first, last, contributions);
    return new HhiChange(first, last, total, contributions, text(total));
  }

  private static Interval total(Estimate before, Estimate after, List<Contribution> contributions) {
    double least = sum(contributions, points -> points.lower());
    double most = sum(contributions, points -> points.upper());
    if (least == most) {
      return Interval.exactly(least);
    }
    double upper = Math.min(most, after.upper() - before.lower());
    double lower = Math.max(least, after.lower() - before.upper());
    // Only rounding can make them change places.
    return new Interval(Math.min(lower, upper), upper);
  }

  private static double sum(List<Contribution> contributions, ToDoubleFunction<Interval> end) {
    return contributions.stream().mapToDouble(c -> end.applyAsDouble(c.points())).sum();
  }

  private static String text(Interval total) {
    String change = Points.signed(total);
    if (total.isExact()) {
      return "The HHI changes by " + change + " points: every share is known.";
    }
    String direction = "";
    if (total.lower() > ROUNDING) {
      direction = " It rises for certain.";
    } else if (total.upper() < -ROUNDING) {
      direction = " It falls for certain.";
    }
    return "The HHI changes by "
        + change
        + " points, as far as what is not known allows to say."
        + direction;
  }
}
