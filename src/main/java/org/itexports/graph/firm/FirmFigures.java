package org.itexports.graph.firm;

import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.FigureQuery;
import org.itexports.graph.node.LatestPeriod;
import org.itexports.graph.node.Lookup;
import org.itexports.observation.Series;
import org.itexports.period.Period;
import org.itexports.release.Release;

/**
 * The figures of an undivided series of a firm.
 *
 * @param release where they are looked up
 * @param series the series
 */
public record FirmFigures(Release release, Series series) {

  /** The figures of the series with a key; null where the firm has no such series. */
  static FirmFigures of(Release release, String series) {
    return series == null
        ? null
        : new FirmFigures(release, release.series().find(series).orElseThrow());
  }

  /** The figure of the period with a label, or of the latest one that has any. */
  FigureNode figure(String label) {
    Period period =
        label == null ? LatestPeriod.of(release.figures().shown(series, "")) : Lookup.period(label);
    return period == null ? null : new FigureQuery(release, series, "", period, null).answer();
  }
}
