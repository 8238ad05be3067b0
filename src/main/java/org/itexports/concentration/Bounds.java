package org.itexports.concentration;

import java.util.function.DoubleUnaryOperator;

/**
 * The ends between which an index lies.
 *
 * @param tight whether both ends are known to be reached, or approached as closely as one likes
 * @param pinned whether they are one value but for the rounding of arithmetic
 */
record Bounds(double lower, double upper, boolean tight, boolean pinned) {

  static Bounds exactly(double value) {
    return new Bounds(value, value, true, true);
  }

  static Bounds between(double lower, double upper, boolean tight) {
    double higher = Math.max(lower, upper);
    double size = Math.max(Math.abs(lower), Math.abs(higher));
    boolean pinned = lower == higher || higher - lower <= Tolerance.OF_VALUE * size;
    return new Bounds(lower, higher, tight, pinned && Double.isFinite(size));
  }

  /** The ends of a growing function of the index. */
  Bounds map(DoubleUnaryOperator growing) {
    return new Bounds(growing.applyAsDouble(lower), growing.applyAsDouble(upper), tight, pinned);
  }

  /** The ends of a falling function of the index. */
  Bounds fall(DoubleUnaryOperator falling) {
    return new Bounds(falling.applyAsDouble(upper), falling.applyAsDouble(lower), tight, pinned);
  }

  /** The same ends, not known to be reached. */
  Bounds loose() {
    return new Bounds(lower, upper, pinned, pinned);
  }

  /** The ends of what lies within these or those. */
  Bounds union(Bounds other) {
    double least = Math.min(lower, other.lower);
    return between(least, Math.max(upper, other.upper), tight && other.tight);
  }
}
