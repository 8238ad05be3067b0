package org.itexports.concentration.merger;

import java.util.stream.DoubleStream;

/**
 * One comparison of a clause: a measure lies between two levels, one of which may be infinite.
 *
 * @param strict whether it may not stand at a level, as the text of the guideline has it
 */
record Condition(Measure measure, double lower, double upper, boolean strict) {

  static Condition above(Measure measure, double level) {
    return new Condition(measure, level, Double.POSITIVE_INFINITY, true);
  }

  static Condition atLeast(Measure measure, double level) {
    return new Condition(measure, level, Double.POSITIVE_INFINITY, false);
  }

  static Condition below(Measure measure, double level) {
    return new Condition(measure, Double.NEGATIVE_INFINITY, level, true);
  }

  static Condition between(Measure measure, double lower, double upper) {
    return new Condition(measure, lower, upper, false);
  }

  boolean holdsFor(double number) {
    return strict ? number > lower && number < upper : number >= lower && number <= upper;
  }

  DoubleStream levels() {
    return DoubleStream.of(lower, upper).filter(Double::isFinite);
  }

  String text() {
    return measure.text() + " is " + comparison();
  }

  private String comparison() {
    if (Double.isInfinite(upper)) {
      return (strict ? "above " : "at least ") + measure.write(lower);
    }
    return Double.isInfinite(lower)
        ? "below " + measure.write(upper)
        : "between " + measure.write(lower) + " and " + measure.write(upper);
  }
}
