package org.itexports.concentration.change;

import org.itexports.concentration.Interval;

/** Squares and sums of squares in points of the HHI. */
final class Squares {

  private static final double POINTS = 10_000;

  private Squares() {}

  static Interval of(Interval share) {
    return points(share.lower() * share.lower(), share.upper() * share.upper());
  }

  /** Of members who share this, however: next to nothing each, or one with all. */
  static Interval withinGroup(Interval share) {
    return share == null ? points(0, 0) : points(0, share.upper() * share.upper());
  }

  static Interval points(double least, double most) {
    return new Interval(POINTS * Math.min(least, most), POINTS * most);
  }

  static Interval difference(Interval before, Interval after) {
    return new Interval(after.lower() - before.upper(), after.upper() - before.lower());
  }
}
