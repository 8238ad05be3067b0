package org.itexports.observation;

/** Why another print of the figure is not the one shown. */
public enum AlternativeTag {
  /** The same figure again, or a rounding of a print with more digits. */
  SAME_ROUNDED,
  /** A different figure, of another vintage or from a source that ranks lower. */
  SUPERSEDED,
  /** A figure on another basis: not comparable. */
  OTHER_BASIS,
  /** Doubtful, or its period is inferred. */
  DOUBTFUL,
  /** Only a bound, where an exact print exists. */
  BOUND;

  /** Whether prints with this tag count towards the spread. */
  public boolean isComparable() {
    return this == SAME_ROUNDED || this == SUPERSEDED;
  }
}
