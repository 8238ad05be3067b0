package org.itexports.concentration.change;

import java.util.Comparator;
import org.itexports.concentration.Interval;

/**
 * What one member, one group that is not divided, or all the rest adds to a change of the HHI.
 *
 * <p>Formula: 10,000 &times; (s1&sup2; - s0&sup2;) = 10,000 &times; (s1 - s0)(s1 + s0), s0 and s1
 * the shares before and after. It is the plain difference of two sums, member by member.
 *
 * @param kind what happened
 * @param label whose contribution it is; null for the rest
 * @param before the share before, a fraction; 0 when there certainly was none; null for a group
 *     that is not among the shares before
 * @param after the share after, likewise
 * @param difference by how much the share grew, -1 to 1; null where a share is
 * @param points the contribution, -10,000 to 10,000; for a group and the rest that of the members
 *     in it, whose shares are not known
 * @param text the same for people, in English
 */
public record Contribution(
    ContributionKind kind,
    String label,
    Interval before,
    Interval after,
    Interval difference,
    Interval points,
    String text) {

  /** The largest in absolute terms first, by the end that is farther from 0. */
  static final Comparator<Contribution> LARGEST_FIRST =
      Comparator.comparingDouble((Contribution c) -> -size(c.points()))
          .thenComparing(Contribution::label, Comparator.nullsLast(Comparator.naturalOrder()));

  private static double size(Interval points) {
    return Math.max(Math.abs(points.lower()), Math.abs(points.upper()));
  }
}
