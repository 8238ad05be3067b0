package org.itexports.graph.concentration;

import java.util.List;
import org.itexports.graph.figure.Absence;
import org.itexports.observation.Level;
import org.itexports.period.Period;

/** Where shares are looked up, of any period. */
public interface Choice {

  /** The periods that have an answer, in order. */
  List<Period> answering();

  /**
   * The concentration in a period, or the reason why there is none.
   *
   * @param assuming what the caller assumes of the rest, null for nothing
   */
  ConcentrationNode concentration(Period period, Assumptions assuming);

  /** Why no period has an answer. */
  Absence noPeriod();

  /** The level of the classification, null where there is none. */
  default Level level() {
    return null;
  }
}
