package org.itexports.observation;

/** How far a print may be relied on, by one stated rule. */
public enum Confidence {
  /**
   * The compiler's own figure, unqualified, for a stated period, in a dated publication by an
   * official body, filing, agency or newspaper.
   */
  HIGH,
  /** Neither high nor low. */
  MEDIUM,
  /** An estimate, a doubtful print, or one whose period the source does not state. */
  LOW;

  static Confidence of(Observation print) {
    if (print.isDoubtful() || print.periodInferred() || print.status() == PrintStatus.ESTIMATE) {
      return LOW;
    }
    boolean firm =
        print.qualifier() == Qualifier.EXACT
            && print.source().published() != null
            && print.source().kind().compareTo(SourceKind.PRESS) <= 0;
    return firm ? HIGH : MEDIUM;
  }
}
