package org.itexports.graph.concentration;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.itexports.concentration.Interval;
import org.itexports.observation.ExchangeRate;
import org.itexports.observation.Observation;
import org.itexports.observation.Qualifier;
import org.itexports.observation.Series;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.firm.Firm;

/**
 * A firm of which it is known within limits what it exported in a period.
 *
 * @param firm the firm
 * @param exports what it exported: from its printed exports, or nothing, to its revenue
 * @param print its printed exports, or its revenue if one print covers the period; else null
 * @param cover the revenues that bound its exports, null if its exports are printed
 */
record Exporter(Firm firm, Interval exports, Observation print, RevenueCover cover) {

  /** The firm as an exporter; empty if neither exports nor revenue say anything of the period. */
  static Optional<Exporter> of(Release release, Firm firm, Period period, String currency) {
    return printed(release, firm, period, currency)
        .or(() -> bounded(release, firm, period, currency));
  }

  private static Optional<Exporter> printed(
      Release release, Firm firm, Period period, String currency) {
    Observation print =
        firm.exportSeries() == null
            ? null
            : release
                .figures()
                .select(release.series().find(firm.exportSeries()).orElseThrow(), "", period)
                .shown();
    if (print == null || print.qualifier() == Qualifier.AT_LEAST) {
      return Optional.empty();
    }
    BigDecimal least = print.value().subtract(print.resolution()).max(BigDecimal.ZERO);
    boolean atMost = print.qualifier() == Qualifier.AT_MOST;
    return converted(release, print, atMost ? BigDecimal.ZERO : least, currency)
        .flatMap(
            lower ->
                converted(release, print, print.value().add(print.resolution()), currency)
                    .map(upper -> new Exporter(firm, new Interval(lower, upper), print, null)));
  }

  private static Optional<Double> converted(
      Release release, Observation print, BigDecimal amount, String currency) {
    String printed = print.series().unit().currency();
    if (currency.equals(printed)) {
      return Optional.of(amount.doubleValue());
    }
    ExchangeRate rate =
        release.exchangeRates().find(printed, currency, print.period(), null).rate();
    return Optional.ofNullable(rate).map(found -> found.convert(amount, currency).doubleValue());
  }

  private static Optional<Exporter> bounded(
      Release release, Firm firm, Period period, String currency) {
    if (firm.revenueSeries() == null) {
      return Optional.empty();
    }
    Series revenue = release.series().find(firm.revenueSeries()).orElseThrow();
    return RevenueCover.of(release, revenue, period, currency)
        .map(
            cover -> {
              boolean one = cover.parts().size() == 1;
              return new Exporter(
                  firm,
                  new Interval(0, cover.most()),
                  one ? cover.parts().get(0).print() : null,
                  cover);
            });
  }

  /** The firm of the same economy whose figures contain this firm's; empty if there is none. */
  static Optional<Firm> container(Release release, Firm firm) {
    if (firm.revenueSeries() == null) {
      return Optional.empty();
    }
    Series own = release.series().find(firm.revenueSeries()).orElseThrow();
    return Stream.iterate(own, s -> s != null, s -> whole(release, s))
        .filter(series -> series.firm() != null && !series.firm().equals(firm.slug()))
        .flatMap(series -> release.firms().find(series.firm()).stream())
        .filter(other -> firm.economy().equals(other.economy()))
        .findFirst();
  }

  private static Series whole(Release release, Series part) {
    return part.partOf() == null ? null : release.series().find(part.partOf()).orElseThrow();
  }
}
