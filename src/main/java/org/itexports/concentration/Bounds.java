package org.itexports.concentration;

import java.util.function.DoubleUnaryOperator;

/**
 * The ends between which an index lies.
 *
 * @param tight whether both ends are known to be reached, or approached as closely as one likes
 * @param pinned whether they are one value but for the rounding of arithmetic
 */
record Bounds(double lower, double upper, boolean tight, boolean pinned) {

  static Bounds between(double lower, double upper, boolean tight) {
    double higher = Math.max(lower, upper);
    return new Bounds(lower, higher, tight, higher - lower <= Tolerance.OF_VALUE * higher);
  }

  /** The ends of a growing function of the index. */
  Bounds map(DoubleUnaryOperator growing) {
    return new Bounds(growing.applyAsDouble(lower), growing.applyAsDouble(upper), tight, pinned);
  }
}
