package org.itexports.graph.money;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.itexports.observation.ExchangeRate;
import org.itexports.period.Period;
import org.itexports.release.ExchangeRates;
import org.itexports.release.RateAnswer;

/** Exchange rates, and why there are none, in words. */
final class RateWords {

  private RateWords() {}

  /** What a rate is. */
  static String of(ExchangeRate rate) {
    String series = "“" + rate.series().name() + "”";
    int months = rate.prints().size();
    return months == 1
        ? "The figure printed for " + rate.period() + " in the series " + series + "."
        : "Mean of the "
            + months
            + " monthly figures, "
            + month(rate.period().start())
            + " to "
            + month(rate.period().end())
            + ", of the series "
            + series
            + ".";
  }

  /** Why there is none. */
  static String of(RateQuery query, RateAnswer answer) {
    String currencies = query.from() + " and " + query.into();
    Period period = query.period();
    return switch (answer.gap()) {
      case NO_SERIES ->
          "No recorded source prints a rate between %s; those with rates are %s."
              .formatted(
                  currencies, String.join(", ", query.release().exchangeRates().currencies()));
      case NOT_WHOLE_MONTHS ->
          "A rate is the average of whole months, and %s does not consist of such."
              .formatted(period);
      case TOO_LONG ->
          "A rate is averaged over %d months at most, and %s has %d."
              .formatted(ExchangeRates.LONGEST, period, period.months());
      case MONTHS_MISSING ->
          "No recorded series has a rate between %s for every month of %s, or for the whole of it.%s"
              .formatted(currencies, period, closest(answer));
      case NOT_YET_KNOWN ->
          "The rates between %s for %s were in no recorded source on %s."
              .formatted(currencies, period, query.release().asOf());
    };
  }

  private static String closest(RateAnswer answer) {
    if (answer.closest() == null) {
      return " No month of it has one.";
    }
    String months = answer.missing().stream().map(Period::label).collect(Collectors.joining(", "));
    return " “%s” comes closest and lacks %s.".formatted(answer.closest().name(), months);
  }

  private static String month(LocalDate day) {
    String name = day.getMonth().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + day.getYear();
  }
}
