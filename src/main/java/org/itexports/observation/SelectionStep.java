package org.itexports.observation;

/** The step of the selection rule that left only prints of the figure shown. */
public enum SelectionStep {
  /** All prints state the same figure. */
  SINGLE_FIGURE,
  /** Doubtful prints, inferred periods, and bounds beside an exact print were left out. */
  EXCLUSION,
  /** There is evidence of a later vintage. */
  VINTAGE,
  /** A more authoritative kind of source. */
  SOURCE_KIND,
  /** More printed digits. */
  RESOLUTION,
  /** Nothing but the natural key tells the prints apart. */
  IDENTIFIER
}
