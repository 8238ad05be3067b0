package org.itexports.concentration;

/**
 * One thing that was assumed, as a program and as people read it.
 *
 * @param kind what was assumed
 * @param value the number of the assumption, by its kind; null when it has none
 * @param of a second number, by the kind; null when it has none
 * @param text the assumption as a sentence, in English
 */
public record Assumption(AssumptionKind kind, Double value, Double of, String text) {

  static Assumption of(AssumptionKind kind, String text) {
    return new Assumption(kind, null, null, text);
  }

  static Assumption of(AssumptionKind kind, double value, String text) {
    return new Assumption(kind, value, null, text);
  }
}
