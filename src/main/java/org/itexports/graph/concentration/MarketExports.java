package org.itexports.graph.concentration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /**
   * What a firm exported to a market in a period.
   *
   * @param print as it prints it
   */
  record Export(Firm firm, Observation print) {}

  /**
   * A firm's figure of a market and period.
   *
   * @param shown what is shown of all that is known, null if nothing
   */
  private record Figure(Firm firm, Series series, Observation shown) {}

  private record Place(String market, Period period) {}

  private final Map<Place, List<Figure>> figures = new HashMap<>();
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
      for (String market : release.figures().members(series)) {
        TreeSet<Period> ofMarket = byMarket.computeIfAbsent(market, any -> new TreeSet<>());
        for (Period period : release.figures().periods(series, market)) {
          ofMarket.add(period);
          Observation shown = release.figures().select(series, market, period).shown();
          figures
              .computeIfAbsent(new Place(market, period), any -> new ArrayList<>())
              .add(new Figure(firm, series, shown));
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
    List<Figure> known =
        INDEXED.of(release.whole()).figures.getOrDefault(new Place(market, period), List.of());
    boolean apart = known.stream().allMatch(figure -> figure.series().partOf() == null);
    Set<String> keys =
        apart
            ? Set.of()
            : known.stream().map(figure -> figure.series().id()).collect(Collectors.toSet());
    List<Export> exports = new ArrayList<>(known.size());
    for (Figure figure : known) {
      Observation shown =
          release.asOf() == null
              ? figure.shown()
              : release.figures().select(figure.series(), market, period).shown();
      if (isAmount(shown) && (apart || isOutermost(release, figure.series(), keys))) {
        exports.add(new Export(figure.firm(), shown));
      }
    }
    return exports;
  }

  /** A bound is no amount: firms that print one are left to the rest. */
  private static boolean isAmount(Observation shown) {
    return shown != null && !shown.qualifier().isBound();
  }

  private static boolean isOutermost(Release release, Series series, Set<String> keys) {
    return Stream.iterate(
            series.partOf(),
            Objects::nonNull,
            key -> release.series().find(key).orElseThrow().partOf())
        .noneMatch(keys::contains);
  }
}
