package org.itexports.concentration;

/** What can be assumed. */
public enum AssumptionKind {
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
  /**
   * Sizes have a Pareto tail with this exponent a, so that shares fall as rank^(-1/a): the value.
   */
  POWER_LAW,
  /** The total is one of those that were given; how many: the value. */
  TOTALS
}
