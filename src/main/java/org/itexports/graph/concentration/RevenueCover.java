package org.itexports.graph.concentration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itexports.observation.ExchangeRate;
import org.itexports.observation.Observation;
import org.itexports.observation.Qualifier;
import org.itexports.observation.Series;
import org.itexports.period.Period;
import org.itexports.release.Release;

/**
 * Printed revenues of a firm whose periods together cover a period. What the firm sold in the
 * period is at most their sum, whatever part of them falls into it.
 *
 * @param parts the revenues, in order
 */
record RevenueCover(List<Part> parts) {

  /**
   * One printed revenue.
   *
   * @param print the print
   * @param rate the rate with which it is converted, null if it needs none
   * @param most the most that it can be in the currency asked for: half of its last digit is added
   */
  record Part(Observation print, ExchangeRate rate, BigDecimal most) {}

  /** The most that the revenue of the period can be. */
  double most() {
    return parts.stream().map(Part::most).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
  }

  /** The cover with the least sum; empty if the printed revenues do not cover the period. */
  static Optional<RevenueCover> of(
      Release release, Series revenue, Period period, String currency) {
    List<Part> usable =
        release.figures().shown(revenue, "").stream()
            .filter(printed -> printed.overlaps(period))
            .map(printed -> release.figures().select(revenue, "", printed).shown())
            .flatMap(print -> part(release, print, currency).stream())
            .toList();
    return new Search(usable, period.end()).from(period.start()).map(RevenueCover::new);
  }

  private static Optional<Part> part(Release release, Observation print, String currency) {
    if (print.qualifier() == Qualifier.AT_LEAST) {
      return Optional.empty();
    }
    BigDecimal most = print.value().add(print.resolution());
    String printed = print.series().unit().currency();
    if (currency.equals(printed)) {
      return Optional.of(new Part(print, null, most));
    }
    ExchangeRate rate =
        release.exchangeRates().find(printed, currency, print.period(), null).rate();
    return rate == null
        ? Optional.empty()
        : Optional.of(new Part(print, rate, rate.convert(most, currency)));
  }

  /** Looks for the cheapest chain of parts, each of which begins before the last one is over. */
  private static final class Search {

    private final List<Part> usable;
    private final LocalDate end;
    private final Map<LocalDate, Optional<List<Part>>> known = new HashMap<>();

    Search(List<Part> usable, LocalDate end) {
      this.usable = usable;
      this.end = end;
    }

    Optional<List<Part>> from(LocalDate start) {
      if (start.isAfter(end)) {
        return Optional.of(List.of());
      }
      Optional<List<Part>> found = known.get(start);
      if (found == null) {
        found =
            usable.stream()
                .filter(part -> part.print().period().contains(start))
                .flatMap(part -> chain(part).stream())
                .min(Comparator.comparing(Search::sum));
        known.put(start, found);
      }
      return found;
    }

    private Optional<List<Part>> chain(Part first) {
      return from(first.print().period().end().plusDays(1))
          .map(
              rest -> {
                List<Part> chain = new ArrayList<>(List.of(first));
                chain.addAll(rest);
                return chain;
              });
    }

    private static BigDecimal sum(List<Part> parts) {
      return parts.stream().map(Part::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }
}
