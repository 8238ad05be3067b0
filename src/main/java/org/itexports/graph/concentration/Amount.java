package org.itexports.graph.concentration;

import java.math.BigDecimal;
import java.util.Optional;
import org.itexports.observation.ExchangeRate;
import org.itexports.observation.Observation;
import org.itexports.release.Release;

/**
 * A printed amount in the currency that is asked for, as far as rounding leaves it open.
 *
 * @param print the print
 * @param rate the rate with which it is converted, null if it needs none
 * @param value the amount as printed, converted to the cent
 * @param resolution how far it may be off, because it and the rates were printed rounded
 */
record Amount(Observation print, ExchangeRate rate, BigDecimal value, BigDecimal resolution) {

  /** The amount; empty if no rate is known for its period. */
  static Optional<Amount> of(Release release, Observation print, String currency) {
    String printed = print.series().unit().currency();
    if (currency.equals(printed)) {
      return Optional.of(new Amount(print, null, print.value(), print.resolution()));
    }
    return Optional.ofNullable(
            release.exchangeRates().find(printed, currency, print.period()).rate())
        .map(
            rate ->
                new Amount(
                    print,
                    rate,
                    rate.convert(print.value(), currency),
                    rate.resolution(print.value(), print.resolution(), currency)));
  }

  /** The least that it can be; never below nothing. */
  BigDecimal least() {
    return value.subtract(resolution).max(BigDecimal.ZERO);
  }

  /** The most that it can be. */
  BigDecimal most() {
    return value.add(resolution);
  }
}
