package org.itexports.dataset;

import java.math.BigDecimal;

/**
 * How far printed lines may miss their printed sum: 0.1 % of it or 20,000 of its unit, whichever is
 * more. Compilers print sums of unrounded lines, and press copies round each line.
 */
final class Tolerance {

  private static final BigDecimal RELATIVE = new BigDecimal("0.001");
  private static final BigDecimal ABSOLUTE = new BigDecimal("20000");

  private Tolerance() {}

  static boolean fits(BigDecimal printed, BigDecimal sum) {
    return printed.subtract(sum).abs().compareTo(of(printed)) <= 0;
  }

  /** Whether {@code sum} is more than {@code printed} by more than the tolerance. */
  static boolean exceeds(BigDecimal printed, BigDecimal sum) {
    return sum.subtract(printed).compareTo(of(printed)) > 0;
  }

  private static BigDecimal of(BigDecimal printed) {
    return printed.abs().multiply(RELATIVE).max(ABSOLUTE);
  }
}
