package org.itexports.graph.concentration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itexports.concentration.Interval;
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
 * @param amounts its printed exports, or the revenues that bound them
 * @param cover the revenues that bound its exports, null if its exports are printed
 */
record Exporter(Firm firm, Interval exports, List<Amount> amounts, RevenueCover cover) {

  /** Its printed exports, or the revenues that bound them. */
  List<Observation> prints() {
    return amounts.stream().map(Amount::print).toList();
  }

  /** The same with the exchange rates by which they were converted. */
  Stream<Observation> behind() {
    return amounts.stream()
        .flatMap(
            amount ->
                amount.rate() == null
                    ? Stream.of(amount.print())
                    : Stream.concat(Stream.of(amount.print()), amount.rate().prints().stream()));
  }

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
    return Amount.of(release, print, currency)
        .map(
            amount -> {
              double lower =
                  print.qualifier() == Qualifier.AT_MOST ? 0 : amount.least().doubleValue();
              return new Exporter(
                  firm, new Interval(lower, amount.most().doubleValue()), List.of(amount), null);
            });
  }

  private static Optional<Exporter> bounded(
      Release release, Firm firm, Period period, String currency) {
    if (firm.revenueSeries() == null) {
      return Optional.empty();
    }
    Series revenue = release.series().find(firm.revenueSeries()).orElseThrow();
    return RevenueCover.of(release, revenue, period, currency)
        .map(cover -> new Exporter(firm, new Interval(0, cover.most()), cover.parts(), cover));
  }
}
