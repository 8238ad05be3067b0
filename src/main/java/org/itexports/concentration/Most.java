package org.itexports.concentration;

/**
 * How large something gets over all completions.
 *
 * @param value the largest value, or a bound on it
 * @param reached whether some completion has it, or comes as close as one likes
 */
record Most(double value, boolean reached) {

  /** The larger of two; a bound is reached when the larger one is. */
  Most or(Most other) {
    if (value == other.value) {
      return reached ? this : other;
    }
    return value > other.value ? this : other;
  }

  /** The smaller of two bounds on the same. */
  Most and(Most other) {
    if (value == other.value) {
      return reached ? this : other;
    }
    return value < other.value ? this : other;
  }
}
