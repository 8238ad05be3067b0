package org.itexports.graph.plan;

import java.math.BigDecimal;

/** Numbers without exponent and without a fraction that says nothing: 3800000000, 0.1, 0. */
public final class PlainNumber {

  private static final double EXACT_LONG = 1e15;

  private PlainNumber() {}

  /** The number as JSON has it. */
  public static String of(Number number) {
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      return isWhole(value) ? Long.toString((long) value) : fraction(number.toString());
    }
    return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
  }

  /** Whether a number is written as the whole number that it is. */
  static boolean isWhole(double value) {
    return Math.abs(value) < EXACT_LONG && value == (long) value;
  }

  private static String fraction(String shortest) {
    if (shortest.indexOf('E') < 0) {
      return shortest;
    }
    return new BigDecimal(shortest).stripTrailingZeros().toPlainString();
  }
}
