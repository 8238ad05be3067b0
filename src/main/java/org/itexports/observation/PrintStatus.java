package org.itexports.observation;

/** Whose figure it is and how final it was when printed. */
public enum PrintStatus {
  /** The compiler's figure. */
  OFFICIAL,
  /** The compiler's first figure, known to be revised later or not yet final. */
  PROVISIONAL,
  /** The compiler's figure after a revision. */
  REVISED,
  /** An estimate, by whomever. */
  ESTIMATE
}
