package org.itexports.concentration;

import org.itexports.concentration.InfeasibleSharesException.Code;

/** A closed interval of finite numbers; a single number is the interval from it to itself. */
public record Interval(double lower, double upper) {

  /**
   * @throws InfeasibleSharesException when an end is not finite or the ends are in the wrong order
   */
  public Interval {
    if (!Double.isFinite(lower) || !Double.isFinite(upper)) {
      throw new InfeasibleSharesException(
          Code.NOT_FINITE, "The ends of an interval are finite numbers.");
    }
    if (lower > upper) {
      throw new InfeasibleSharesException(
              Code.ENDS_REVERSED,
              "An interval's lower end "
                  + Wording.plain(lower)
                  + " is above its upper end "
                  + Wording.plain(upper)
                  + ".")
          .with("lower", lower)
          .with("upper", upper);
    }
  }

  /** The interval that holds one number only. */
  public static Interval exactly(double value) {
    return new Interval(value, value);
  }

  /** Whether the interval holds one number only. */
  public boolean isExact() {
    return lower == upper;
  }

  public double width() {
    return upper - lower;
  }
}
