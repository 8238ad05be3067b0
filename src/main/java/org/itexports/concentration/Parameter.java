package org.itexports.concentration;

import org.itexports.concentration.InfeasibleSharesException.Code;

/** Checks of the number that makes one index out of a family. */
final class Parameter {

  /** Beyond it a power of a share says no more than whether it is the largest. */
  private static final double HIGHEST = 1e9;

  private Parameter() {}

  static void requireBetween(String name, double least, boolean leastToo, double number) {
    boolean enough = leastToo ? number >= least : number > least;
    if (!enough || !(number <= HIGHEST)) {
      InfeasibleSharesException refused =
          new InfeasibleSharesException(
              Code.PARAMETER_OUT_OF_RANGE,
              "The "
                  + name
                  + " is "
                  + (leastToo ? "not below " : "above ")
                  + Wording.plain(least)
                  + " and at most a billion.");
      throw Double.isFinite(number) ? refused.with(name, number) : refused;
    }
  }

  /** Whether a number is so close to 1 that the limit at 1 is more precise than the formula. */
  static boolean isOne(double number) {
    return Math.abs(number - 1) <= Tolerance.OF_ORDER;
  }
}
