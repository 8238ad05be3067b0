package org.itexports.sector.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.itexports.period.Period;

/**
 * The constant growth a year that leads from a figure to an amount in time: (amount / from)^(1 /
 * years) - 1. What is worked out from it is no figure and no forecast.
 *
 * @param from the figure of the year that the way begins with, positive
 * @param resolution half of its last printed digit
 * @param amount what is to be reached
 * @param years from the end of that year to the end of the period in which it is due, positive
 */
public record RequiredGrowth(double from, double resolution, double amount, double years) {

  private static final double MONTHS = 12;

  /** Checks what no rate can be formed without. */
  public RequiredGrowth {
    if (from <= 0 || amount < 0 || years <= 0) {
      throw new IllegalArgumentException("a rate needs a positive figure and time to grow");
    }
  }

  /** Years from the end of one period to that of another, by whole months; 0 or less if earlier. */
  public static double years(Period from, Period due) {
    LocalDate begin = from.end().plusDays(1);
    LocalDate end = due.end().plusDays(1);
    return ChronoUnit.MONTHS.between(begin, end) / MONTHS;
  }

  /** The rate as a fraction a year; negative where the figure is above the amount. */
  public double rate() {
    return rate(from);
  }

  /** The least rate that the rounding of the figure allows. */
  public double lower() {
    return rate(from + resolution);
  }

  /** The greatest rate that the rounding of the figure allows, infinite if that may be zero. */
  public double upper() {
    return from > resolution ? rate(from - resolution) : Double.POSITIVE_INFINITY;
  }

  /**
   * What the figure becomes after some years of this growth, to the cent; exactly the amount after
   * all of them.
   */
  public double after(double passed) {
    if (passed == years) {
      return amount;
    }
    double grown = from * Math.pow(amount / from, passed / years);
    return BigDecimal.valueOf(grown).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
  }

  private double rate(double start) {
    return Math.pow(amount / start, 1 / years) - 1;
  }
}
