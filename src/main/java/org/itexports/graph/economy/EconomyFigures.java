package org.itexports.graph.economy;

import java.util.List;
import java.util.Optional;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.FigureQuery;
import org.itexports.graph.figure.GrowthNode;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.LatestPeriod;
import org.itexports.observation.Dimension;
import org.itexports.observation.Series;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.economy.Economy;

/**
 * The figures of an economy's headline series.
 *
 * @param release where they are looked up
 * @param economy whose figures they are
 */
public record EconomyFigures(Release release, Economy economy) {

  /** The total of a period. */
  public FigureNode total(Period period) {
    return query(period).answer();
  }

  /** Growth of the total over the same period a year earlier. */
  public GrowthNode growth(Period period) {
    return growth(period.plusYears(-1), period);
  }

  /** Compound annual growth of the total between two periods. */
  public GrowthNode growth(Period from, Period to) {
    return GrowthNode.between(query(from), query(to));
  }

  /**
   * The latest full year with a total, else the period with a total that ends last. Where there is
   * none at all, the year of publication, so that its absence can be told.
   */
  public Period latest() {
    return AsOf.periods(release, this::years).stream()
        .reduce((first, second) -> second)
        .or(() -> Optional.ofNullable(LatestPeriod.toEnd(AsOf.periods(release, this::shown))))
        .orElseGet(() -> Period.parse("CY" + release.published().getYear()));
  }

  private List<Period> years(Release in) {
    return shown(in).stream().filter(period -> period.frequency().isYear()).toList();
  }

  private List<Period> shown(Release in) {
    return in.figures().shown(headline(), member());
  }

  /** The series that the totals are taken from. */
  public Series headline() {
    return release.series().find(economy.headlineSeries()).orElseThrow();
  }

  private FigureQuery query(Period period) {
    return new FigureQuery(release, headline(), member(), period);
  }

  /** The member of the headline series that the totals are of; empty if it is not divided. */
  public String member() {
    return headline().dimension() == Dimension.ECONOMY ? economy.code() : "";
  }
}
