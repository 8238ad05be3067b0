package org.itexports.graph.firm;

import java.time.MonthDay;
import java.util.List;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.FigureQuery;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.LatestPeriod;
import org.itexports.graph.node.Lookup;
import org.itexports.observation.Series;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.firm.Firm;

/**
 * The figures of an undivided series of a firm.
 *
 * @param release where they are looked up
 * @param series the series
 * @param yearEnd last day of the firm's own fiscal year, null if not known
 */
public record FirmFigures(Release release, Series series, MonthDay yearEnd) {

  /** The figures of one of a firm's series; null where the firm has no such series. */
  static FirmFigures of(Release release, Firm firm, String series) {
    return series == null
        ? null
        : new FirmFigures(
            release, release.series().find(series).orElseThrow(), firm.fiscalYearEnd());
  }

  /** The figure of the period with a label, or of the latest one that has any. */
  FigureNode figure(String label) {
    Period period = label == null ? latest() : Lookup.period(label);
    return period == null ? null : new FigureQuery(release, series, "", period).answer();
  }

  /** The firm's latest own year with a figure, else the latest period; null if there is none. */
  private Period latest() {
    List<Period> shown = AsOf.periods(release, in -> in.figures().shown(series, ""));
    List<Period> years = shown.stream().filter(this::isOwnYear).toList();
    return LatestPeriod.of(years.isEmpty() ? shown : years);
  }

  /** Twelve months to another day, such as trailing ones, are no fiscal year. */
  private boolean isOwnYear(Period period) {
    return period.frequency().isYear()
        && (yearEnd == null || MonthDay.from(period.end()).equals(yearEnd));
  }
}
