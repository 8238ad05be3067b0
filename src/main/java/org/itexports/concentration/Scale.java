package org.itexports.concentration;

/**
 * How an index is scaled and written.
 *
 * @param factor from the index on 0 to 1 to the number given
 * @param textFactor from the number given to the number written for people
 * @param decimals how many decimals are written
 * @param unit what is written behind it
 * @param most the largest number given; the smallest is 0
 */
record Scale(double factor, double textFactor, int decimals, String unit, double most) {

  static final Scale POINTS = new Scale(10_000, 1, 0, "", 10_000);
  static final Scale FRACTION = new Scale(1, 1, 3, "", 1);
  static final Scale PERCENT = new Scale(1, 100, 1, " %", 1);
  static final Scale COUNT = new Scale(1, 1, 2, "", Double.MAX_VALUE);

  static final Scale NATS = new Scale(1, 1, 3, " nats", Double.MAX_VALUE);
  static final Scale BITS = new Scale(1, 1, 3, " bits", Double.MAX_VALUE);
  static final Scale RATIO = new Scale(1, 1, 3, "", Double.MAX_VALUE);

  /** Points that may exceed 10,000. */
  static final Scale OPEN_POINTS = new Scale(10_000, 1, 0, "", Double.MAX_VALUE);

  /** A fraction or ratio that cannot exceed this number. */
  static Scale upTo(double most) {
    return FRACTION.limitedTo(most);
  }

  Scale limitedTo(double largest) {
    return new Scale(factor, textFactor, decimals, unit, largest);
  }

  /** Why an index on this scale may have no upper end. */
  String whyEndless() {
    return equals(RATIO)
        ? "Some member may have next to nothing."
        : "The unlisted may be endlessly many.";
  }

  String write(double number) {
    return Wording.number(number * textFactor, decimals) + unit;
  }

  String write(double lower, double upper) {
    return Wording.range(lower * textFactor, upper * textFactor, decimals, unit);
  }
}
