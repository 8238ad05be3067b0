package org.itexports.concentration;

/** How far floating-point numbers may be apart and still mean the same; stated here only. */
final class Tolerance {

  /**
   * Shares that add up to 1 within this add up to 1. It forgives the rounding of arithmetic, not
   * the rounding of printed figures: those are intervals.
   */
  static final double OF_TOTAL = 1e-9;

  /** Ends of an interval this close, relative to the upper one, are one value. */
  static final double OF_VALUE = 1e-12;

  /** A mass this small is none. */
  static final double OF_MASS = 1e-15;

  /**
   * A rest in more than this many members is endlessly divided: counts stay exact in a double, and
   * what that changes in an index on 0 to 1 is below {@link #OF_VALUE}.
   */
  static final double MOST_MEMBERS = 1e12;

  /** Orders of an index this close to 1 are 1: the formula at 1 loses fewer digits than theirs. */
  static final double OF_ORDER = 1e-8;

  private Tolerance() {}

  /** The number, or the least it can be where rounding alone keeps it from that. */
  static double notBelow(double least, double number) {
    return number <= least + OF_VALUE ? least : number;
  }

  /** A mass without what rounding leaves of none. */
  static double mass(double left) {
    return left <= OF_VALUE ? 0 : left;
  }

  /** How many times the part fits, where 0.3 holds 0.1 three times. */
  static double timesWithin(double part, double whole) {
    double quotient = Math.max(0, whole) / part;
    return Math.floor(quotient + Math.max(1, quotient) * OF_VALUE);
  }

  /** How many of the part it takes to reach the whole, where 0.3 takes three of 0.1. */
  static double timesToReach(double part, double whole) {
    double quotient = whole / part;
    return Math.ceil(quotient - Math.max(1, quotient) * OF_VALUE);
  }
}
