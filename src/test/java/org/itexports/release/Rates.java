package org.itexports.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.itexports.observation.Dimension;
import org.itexports.observation.Measure;
import org.itexports.observation.Observation;
import org.itexports.observation.PrintStatus;
import org.itexports.observation.Qualifier;
import org.itexports.observation.Series;
import org.itexports.observation.Source;
import org.itexports.observation.SourceKind;
import org.itexports.observation.Unit;
import org.itexports.observation.Vintage;
import org.itexports.period.Period;

/** Printed exchange rates to test with. */
final class Rates {

  private static final Source BANK =
      new Source(
          "bank",
          "Central bank",
          "Rates",
          true,
          null,
          LocalDate.of(2020, 1, 1),
          SourceKind.OFFICIAL,
          true,
          "",
          List.of());

  private final List<Series> series = new ArrayList<>();
  private final List<Observation> prints = new ArrayList<>();

  /** Prints of a series for one period each, the periods following each other. */
  Rates with(String key, String firstPeriod, List<BigDecimal> values) {
    Period period = Period.parse(firstPeriod);
    for (BigDecimal value : values) {
      add(key, period, value, Qualifier.EXACT);
      period = period.next();
    }
    return this;
  }

  /** One print of a series. */
  Rates with(String key, String period, String value, Qualifier qualifier) {
    add(key, Period.parse(period), new BigDecimal(value), qualifier);
    return this;
  }

  /** Without the prints of a series for a period. */
  Rates without(String key, Period period) {
    prints.removeIf(print -> print.series().id().equals(key) && print.period().equals(period));
    return this;
  }

  ExchangeRates rates() {
    return new ExchangeRates(series, new Figures(prints));
  }

  /** The answer for dollars and rupees, from all that is known. */
  RateAnswer find(String period) {
    return rates().find("USD", "PKR", Period.parse(period));
  }

  private void add(String key, Period period, BigDecimal value, Qualifier qualifier) {
    prints.add(
        new Observation(
            key + "/" + period,
            of(key),
            "",
            period,
            value,
            qualifier,
            BigDecimal.valueOf(5, value.scale() + 1),
            PrintStatus.OFFICIAL,
            Vintage.FIRST,
            false,
            "",
            BANK,
            "row",
            "",
            null));
  }

  private Series of(String key) {
    return series.stream()
        .filter(one -> one.id().equals(key))
        .findFirst()
        .orElseGet(() -> add(key));
  }

  private Series add(String key) {
    Series added =
        new Series(
            key,
            "PK",
            null,
            null,
            key,
            Measure.EXCHANGE_RATE,
            "concept",
            "basis",
            "scope",
            Unit.PKR_PER_USD,
            Dimension.NONE,
            true,
            null,
            BANK,
            "");
    series.add(added);
    return added;
  }
}
