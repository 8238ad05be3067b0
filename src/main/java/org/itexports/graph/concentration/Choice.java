package org.itexports.graph.concentration;

import java.util.List;
import org.itexports.graph.figure.Absence;
import org.itexports.observation.Level;
import org.itexports.observation.Observation;
import org.itexports.period.Period;
import org.itexports.release.Release;

/** Where shares are looked up, of any period. */
public interface Choice {

  /** Where they are looked up. */
  Release release();

  /** The same looked up in another release. */
  Choice in(Release other);

  /** The periods that have an answer, in order. */
  List<Period> answering();

  /**
   * The concentration in a period, or the reason why there is none.
   *
   * @param assuming what the caller assumes of the rest, null for nothing
   */
  ConcentrationNode concentration(Period period, Assumptions assuming);

  /**
   * All prints behind the answer for a period, in any order: those of the members, of the total and
   * of exchange rates; none if there is no answer.
   */
  List<Observation> printsBehind(Period period);

  /**
   * Whether a later print can take an answer away, such as a revision that is only a bound.
   *
   * @return false where an answer stays once it is there
   */
  default boolean canLoseItsAnswer() {
    return true;
  }

  /** Why no period has an answer. */
  Absence noPeriod();

  /** The level of the classification, null where there is none. */
  default Level level() {
    return null;
  }
}
