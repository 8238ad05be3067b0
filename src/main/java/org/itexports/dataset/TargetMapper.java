package org.itexports.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.itexports.dataset.Table.Row;
import org.itexports.observation.Series;
import org.itexports.observation.Source;
import org.itexports.period.Period;
import org.itexports.sector.target.Target;
import org.itexports.sector.target.TargetKind;

/** Turns rows into targets. */
final class TargetMapper {

  private final Map<String, Series> series;
  private final Map<String, Source> sources;
  private final List<Defect> defects;

  TargetMapper(Map<String, Series> series, Map<String, Source> sources, List<Defect> defects) {
    this.series = series;
    this.sources = sources;
    this.defects = defects;
  }

  /** The target in a row, or null if the row cannot be one. */
  Target target(Row row) {
    Source source = sources.get(row.text("source"));
    Series comparable = series.get(row.text("series"));
    boolean seriesLost = comparable == null && !row.text("series").isEmpty();
    Period period = row.text("period").isEmpty() ? null : PeriodCell.read(row, "period", defects);
    boolean periodLost = period == null && !row.text("period").isEmpty();
    if (source == null || seriesLost || periodLost) {
      return null;
    }
    if ((period == null) != row.text("period_basis").isEmpty()) {
      defects.add(row.defect("period_basis", "goes with a period, and only with one"));
    }
    return new Target(
        row.text("id"),
        row.text("economy"),
        TargetKind.valueOf(row.text("kind")),
        row.text("concept"),
        period,
        row.text("period_basis").equals("INFERRED"),
        row.text("period_text"),
        new BigDecimal(row.text("value")),
        row.textOrNull("announced"),
        row.text("announced_by"),
        comparable,
        source,
        row.text("locator"),
        row.text("note"));
  }
}
