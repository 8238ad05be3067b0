package org.itexports.release;

import java.util.List;
import org.itexports.observation.ExchangeRate;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.observation.Source;
import org.itexports.period.Period;

/**
 * An exchange rate, or why there is none.
 *
 * @param rate the rate, null if there is none
 * @param gap why there is none, null if there is one
 * @param closest the monthly series that lacks the fewest months of the period, null unless months
 *     are missing
 * @param missing the months that it lacks, in order; empty unless months are missing
 */
public record RateAnswer(ExchangeRate rate, RateGap gap, Series closest, List<Period> missing) {

  /** The answer where no series prices one of the two currencies in the other. */
  public static final RateAnswer NO_SERIES = none(RateGap.NO_SERIES);

  /** Copies the list. */
  public RateAnswer {
    missing = List.copyOf(missing);
  }

  /** Who printed the figures that the rate is the mean of; none if there is no rate. */
  public List<Source> sources() {
    return rate == null
        ? List.of()
        : rate.prints().stream().map(Observation::source).distinct().toList();
  }

  static RateAnswer of(ExchangeRate rate) {
    return new RateAnswer(rate, null, null, List.of());
  }

  static RateAnswer none(RateGap gap) {
    return new RateAnswer(null, gap, null, List.of());
  }
}
