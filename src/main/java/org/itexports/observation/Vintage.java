package org.itexports.observation;

/** The evidence that a print belongs to a later vintage than the first print of its figure. */
public enum Vintage {
  /** No evidence: a first print, or a quote of one. */
  FIRST,
  /** The source says that the figure was revised. */
  REVISED,
  /** The year-ago column of a later table or article. */
  YEAR_AGO,
  /** A later edition of the table by its compiler. */
  LATER_EDITION;

  /** Whether this is evidence of a later vintage. */
  public boolean isEvidence() {
    return this != FIRST;
  }
}
