package org.itexports.graph.concentration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.itexports.graph.node.PerRelease;
import org.itexports.observation.Dimension;
import org.itexports.observation.Measure;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.firm.Firm;

/**
 * What the firms of the economy that a release reports on print of their exports to markets, in the
 * currency in which the economy prints its own. A firm's figures stand for those that they contain.
 */
final class MarketExports {

  private static final PerRelease<MarketExports> INDEXED = new PerRelease<>(MarketExports::new);

  /** What a firm exported to a market in a period, as it prints it. */
  record Export(Firm firm, Observation print) {}

  /** A firm and its exports by market. */
  private record Line(Firm firm, Series series) {}

  private record Place(String market, Period period) {}

  private final Map<Place, List<Line>> lines = new HashMap<>();
  private final Map<String, List<Period>> periods = new HashMap<>();

  private MarketExports(Release release) {
    String key = release.reportingEconomy().marketSeries();
    String currency = release.series().find(key).orElseThrow().unit().currency();
    Map<String, TreeSet<Period>> byMarket = new HashMap<>();
    for (Series series : release.series().all()) {
      Firm firm = exporter(release, series, currency);
      if (firm == null) {
        continue;
      }
      Line line = new Line(firm, series);
      for (String market : release.figures().members(series)) {
        TreeSet<Period> ofMarket = byMarket.computeIfAbsent(market, any -> new TreeSet<>());
        for (Period period : release.figures().periods(series, market)) {
          ofMarket.add(period);
          lines.computeIfAbsent(new Place(market, period), any -> new ArrayList<>()).add(line);
        }
      }
    }
    byMarket.forEach((market, all) -> periods.put(market, List.copyOf(all)));
  }

  private static Firm exporter(Release release, Series series, String currency) {
    if (series.firm() == null
        || series.dimension() != Dimension.MARKET
        || series.measure() != Measure.EXPORT_REVENUE
        || !Objects.equals(series.unit().currency(), currency)) {
      return null;
    }
    Firm firm = release.firms().find(series.firm()).orElseThrow();
    return release.about().equals(firm.economy()) ? firm : null;
  }

  /** The periods of which a firm prints exports to a market, in order. */
  static List<Period> periods(Release release, String market) {
    return INDEXED.of(release.whole()).periods.getOrDefault(market, List.of());
  }

  /** What firms exported to a market in a period, by key of the firm's series. */
  static List<Export> of(Release release, String market, Period period) {
    List<Line> known =
        INDEXED.of(release.whole()).lines.getOrDefault(new Place(market, period), List.of());
    List<String> keys = known.stream().map(line -> line.series().id()).toList();
    boolean apart = known.stream().allMatch(line -> line.series().partOf() == null);
    return known.stream()
        .filter(line -> apart || isOutermost(release, line.series(), keys))
        .flatMap(line -> export(release, line, market, period))
        .toList();
  }

  private static boolean isOutermost(Release release, Series series, List<String> keys) {
    return Stream.iterate(
            series.partOf(),
            Objects::nonNull,
            key -> release.series().find(key).orElseThrow().partOf())
        .noneMatch(keys::contains);
  }

  /** A bound is no amount: firms that print one are left to the rest. */
  private static Stream<Export> export(Release release, Line line, String market, Period period) {
    Observation shown = release.figures().select(line.series(), market, period).shown();
    return shown == null || shown.qualifier().isBound()
        ? Stream.empty()
        : Stream.of(new Export(line.firm(), shown));
  }
}
