package org.itexports.graph.money;

import java.util.List;
import java.util.function.Predicate;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.period.Period;
import org.itexports.release.RateAnswer;
import org.itexports.release.RateGap;
import org.itexports.release.Release;

/**
 * Which exchange rate is asked for.
 *
 * @param release where it is looked up
 * @param from ISO 4217 code of one currency
 * @param into ISO 4217 code of another
 * @param period the period that it is the average of
 */
record RateQuery(Release release, String from, String into, Period period) {

  /** The rate, or the reason why there is none. */
  RateAnswer find() {
    return release.exchangeRates().find(from, into, period);
  }

  /** The node of what was found. */
  ExchangeRateNode node(RateAnswer answer) {
    return answer.rate() != null
        ? ExchangeRateNode.known(release, answer)
        : ExchangeRateNode.absent(release, period, answer, absence(answer, any -> true));
  }

  /**
   * Why there is no rate.
   *
   * @param answer what was found instead
   * @param hint which other periods may be pointed to, if they have a rate
   */
  Absence absence(RateAnswer answer, Predicate<Period> hint) {
    List<Period> answering =
        release.exchangeRates().answering(from, into, period).stream().filter(hint).toList();
    return Absence.of(reason(answer.gap()), RateWords.of(this, answer), period, answering);
  }

  private static AbsenceReason reason(RateGap gap) {
    return switch (gap) {
      case NO_SERIES -> AbsenceReason.NO_RATE;
      case NOT_WHOLE_MONTHS -> AbsenceReason.NOT_WHOLE_MONTHS;
      case TOO_LONG -> AbsenceReason.PERIOD_TOO_LONG;
      case MONTHS_MISSING -> AbsenceReason.MONTHS_MISSING;
      case NOT_YET_KNOWN -> AbsenceReason.NOT_YET_KNOWN;
    };
  }
}
