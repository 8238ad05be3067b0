package org.itexports.graph.firm;

import java.util.List;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.FigureQuery;
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
    Period period = label == null ? latest() : Lookup.period(label);
    return period == null ? null : new FigureQuery(release, series, "", period, null).answer();
  }

  /** The latest full year with a figure, else the latest period; null if nothing is shown. */
  private Period latest() {
    List<Period> shown = release.figures().shown(series, "");
    List<Period> years = shown.stream().filter(p -> p.frequency().isYear()).toList();
    List<Period> eligible = years.isEmpty() ? shown : years;
    return eligible.isEmpty() ? null : eligible.get(eligible.size() - 1);
  }
}
