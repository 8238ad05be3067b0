package org.itexports.observation;

/** How the source qualifies the figure. */
public enum Qualifier {
  /** Stated without qualification. */
  EXACT,
  /** "About", "around", "nearly". */
  ABOUT,
  /** "More than", "over": a lower bound. */
  AT_LEAST,
  /** "Up to", "less than": an upper bound. */
  AT_MOST;

  /** Whether the print only bounds the figure. */
  public boolean isBound() {
    return this == AT_LEAST || this == AT_MOST;
  }
}
