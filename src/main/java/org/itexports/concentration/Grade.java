package org.itexports.concentration;

/**
 * How much an interval tells, by its width. On an index with a fixed range the width counts as a
 * part of the range, because thresholds are points of the range: of 10,000 points 100 are what the
 * US guidelines of 2023 call a significant change, and 1,000 are the distance between neighbouring
 * thresholds. On an index without an upper limit it counts as a part of the upper end.
 */
public enum Grade {
  /** One value. */
  EXACT,
  /** At most a hundredth: an HHI within 100 points. Narrow enough to compare years. */
  NARROW,
  /** At most a tenth: an HHI within 1,000 points. Narrow enough to tell classes apart. */
  MIDDLING,
  /** More than that, and less than all. */
  WIDE,
  /** No upper end, or the whole range, or no interval at all: it tells next to nothing. */
  OPEN;

  private static final double HUNDREDTH = 0.01;
  private static final double TENTH = 0.1;

  static Grade of(Double lower, Double upper, double range) {
    if (lower == null || upper == null) {
      return OPEN;
    }
    double width = upper - lower;
    if (width == 0) {
      return EXACT;
    }
    boolean limited = range < Double.MAX_VALUE;
    double part = width / (limited ? range : upper);
    if (part <= HUNDREDTH) {
      return NARROW;
    }
    if (part <= TENTH) {
      return MIDDLING;
    }
    return limited && part >= 1 ? OPEN : WIDE;
  }
}
