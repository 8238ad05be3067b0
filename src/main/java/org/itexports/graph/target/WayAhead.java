package org.itexports.graph.target;

import java.util.List;
import java.util.Optional;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.figure.FigureNode;
import org.itexports.observation.Observation;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.target.RequiredGrowth;
import org.itexports.sector.target.Target;

/**
 * Finds the way from a figure to a target.
 *
 * @param release where both are of
 * @param target the target; it names a series
 * @param judgedBy the period whose figure decided what became of it
 */
record WayAhead(Release release, Target target, Optional<Period> judgedBy) {

  private static final int MONTHS_OF_A_YEAR = 12;

  /**
   * The way from a figure.
   *
   * @param from the figure of a full year, null if there is none at all
   * @param asked whether the caller named that year, and so wants the way even to a past target
   */
  Way from(FigureNode from, boolean asked) {
    Absence absence = absence(from, asked);
    if (absence != null) {
      return Way.none(absence);
    }
    Observation print = from.observation().print();
    return new Way(
        from.query(),
        target.period(),
        new RequiredGrowth(
            from.value(),
            print.resolution().doubleValue(),
            target.value().doubleValue(),
            years(from)),
        null);
  }

  private Absence absence(FigureNode from, boolean asked) {
    if (target.period() == null) {
      return none(AbsenceReason.NO_PERIOD, "No period was named in which it is due.");
    }
    if (!target.series().comparableOverTime()) {
      return none(
          AbsenceReason.NOT_COMPARABLE,
          "The figures of " + target.series().name() + " differ in method or speaker.");
    }
    if (target.period().months() < MONTHS_OF_A_YEAR) {
      return none(
          AbsenceReason.DIFFERENT_FREQUENCY,
          target.period() + " is no full year, so that no full year grows into it.");
    }
    if (from == null) {
      return none(AbsenceReason.NO_OBSERVATION, "No full year has a figure.");
    }
    if (from.absence() != null) {
      return from.absence();
    }
    if (from.value() <= 0) {
      return none(AbsenceReason.NOT_POSITIVE, "A rate needs a positive figure to start from.");
    }
    return years(from) > 0 && (asked || !isPast()) ? null : past(from);
  }

  /** A figure has decided, or the time is up without one. */
  private boolean isPast() {
    return judgedBy.isPresent() || target.period().end().isBefore(release.knownUntil());
  }

  private Absence past(FigureNode from) {
    return years(from) > 0
        ? none(
            AbsenceReason.PERIOD_OVER,
            target.period() + " is over. Name an earlier year to learn what it took from there.")
        : none(
            AbsenceReason.PERIOD_OVER,
            target.period() + " does not end later than " + from.query().period() + ".");
  }

  private double years(FigureNode from) {
    return RequiredGrowth.years(from.query().period(), target.period());
  }

  private static Absence none(AbsenceReason reason, String text) {
    return new Absence(reason, text, List.of());
  }
}
