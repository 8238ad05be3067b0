package org.itexports.concentration;

/**
 * One thing that was assumed, as a program and as people read it.
 *
 * @param kind what was assumed
 * @param value the number of the assumption, by its kind; null when it has none
 * @param of a second number, by the kind; null when it has none
 * @param text the assumption as a sentence, in English
 */
public record Assumption(Kind kind, Double value, Double of, String text) {

  /** What can be assumed. */
  public enum Kind {
    /** No member that is not listed is larger than any listed one. */
    LISTED_ARE_LARGEST,
    /** The largest share that a member which is not listed may have: the value. */
    CAP,
    /** The smallest share that each member which is not listed has: the value. */
    FLOOR,
    /** How many members are not listed: the value. */
    NUMBER,
    /** A fraction of all members, the value, have at most a share, the second number, each. */
    SIZES,
    /** What is left is divided as evenly as the other assumptions allow. */
    MOST_EVEN,
    /** Shares fall with rank by a power law with this exponent: the value. */
    POWER_LAW,
    /** The total is one of those that were given; how many: the value. */
    TOTALS
  }

  static Assumption of(Kind kind, String text) {
    return new Assumption(kind, null, null, text);
  }

  static Assumption of(Kind kind, double value, String text) {
    return new Assumption(kind, value, null, text);
  }
}
