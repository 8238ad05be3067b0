package org.itexports.concentration;

/**
 * Sums of reciprocals of whole numbers. Few are added up, many follow from the asymptotic expansion
 * of the digamma function (NIST Digital Library of Mathematical Functions, 5.4.14 and 5.11.2),
 * whose next term is below rounding from where it is used.
 */
final class Harmonic {

  private static final double FEW = 64;
  private static final double EULER = 0.5772156649015329;

  private Harmonic() {}

  /** 1/(after + 1) + ... + 1/to. */
  static double difference(double after, double to) {
    if (to <= after) {
      return 0;
    }
    if (to - after > FEW) {
      return upTo(to) - upTo(after);
    }
    double sum = 0;
    for (double rank = to; rank > after; rank--) {
      sum += 1 / rank;
    }
    return sum;
  }

  private static double upTo(double number) {
    if (number <= FEW) {
      return difference(0, number);
    }
    double square = number * number;
    return Math.log(number) + EULER + 1 / (2 * number) - (1 - 1 / (10 * square)) / (12 * square);
  }
}
