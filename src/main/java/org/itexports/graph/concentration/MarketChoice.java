package org.itexports.graph.concentration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.LabelledValue;
import org.itexports.concentration.Shares;
import org.itexports.graph.concentration.MarketExports.Export;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.graph.period.PeriodNode;
import org.itexports.observation.Observation;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.market.Market;

/**
 * Exports to a market over the firms that print theirs, as parts of the economy's exports to it.
 * Nothing that a package can hold divides them by category: tables by category are of all markets.
 *
 * @param release where prints are looked up
 * @param market the destination
 * @param of over what
 */
record MarketChoice(Release release, Market market, MarketConcentrationDimension of)
    implements Choice {

  static final String WHAT =
      "How concentrated exports to the market are over firms or categories. Over firms there is an"
          + " answer where firms of the economy that the release is about print their exports to"
          + " the market, in its currency, for the very period, and the economy prints their"
          + " total: shares are of this total. Over categories no source prints a table.";
  private static final String AS_PRINTED = "Printed amounts are taken as printed.";
  private static final String OTHERS = "Firms that print no exports to the market are in the rest.";

  @Override
  public Choice in(Release other) {
    return new MarketChoice(other, market, of);
  }

  @Override
  public List<Observation> printsBehind(Period period) {
    Observation total = total(period);
    List<Export> exports = total == null ? List.of() : exports(period);
    return exports.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(total), exports.stream().map(Export::print)).toList();
  }

  @Override
  public List<Period> answering() {
    return of == MarketConcentrationDimension.FIRMS
        ? MarketExports.periods(release, market.code()).stream()
            .filter(period -> total(period) != null)
            .filter(period -> release.asOf() == null || !exports(period).isEmpty())
            .toList()
        : List.of();
  }

  private List<Export> exports(Period period) {
    return of == MarketConcentrationDimension.FIRMS
        ? MarketExports.of(release, market.code(), period)
        : List.of();
  }

  private Observation total(Period period) {
    String key = release.reportingEconomy().marketSeries();
    Observation shown =
        release
            .figures()
            .select(release.series().find(key).orElseThrow(), market.code(), period)
            .shown();
    return shown == null || shown.qualifier().isBound() ? null : shown;
  }

  @Override
  public Absence noPeriod() {
    return new Absence(AbsenceReason.NO_COMPOSITION, text(""), List.of());
  }

  @Override
  public ConcentrationNode concentration(Period period, Assumptions assuming) {
    Observation total = total(period);
    List<Export> exports = total == null ? List.of() : exports(period);
    if (exports.isEmpty()) {
      String text = text(" for " + period);
      Absence absence = Absence.of(AbsenceReason.NO_COMPOSITION, text, period, answering());
      return ConcentrationNode.absent(null, PeriodNode.of(release, period), absence);
    }
    try {
      Shares shares = shares(exports, total, assuming);
      return ConcentrationNode.of(
          shares,
          PeriodNode.of(release, period),
          Reading.rest(shares, List.of(AS_PRINTED, OTHERS)),
          new PrintsOfShares(() -> prints(exports)));
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }

  private static Shares shares(List<Export> exports, Observation total, Assumptions assuming) {
    List<LabelledValue> values =
        exports.stream()
            .map(
                export ->
                    new LabelledValue(export.firm().name(), export.print().value().doubleValue()))
            .toList();
    OptionalDouble whole = OptionalDouble.of(total.value().doubleValue());
    return Assumptions.apply(assuming, Shares.ofValues(values, whole), whole);
  }

  private Map<String, List<ObservationNode>> prints(List<Export> exports) {
    Map<String, List<ObservationNode>> prints = new HashMap<>();
    exports.forEach(
        export ->
            prints.put(export.firm().name(), List.of(ObservationNode.of(release, export.print()))));
    return prints;
  }

  private String text(String when) {
    return "%s: no printed table divides exports to it by %s%s."
        .formatted(market.name(), of.words(), when);
  }
}
