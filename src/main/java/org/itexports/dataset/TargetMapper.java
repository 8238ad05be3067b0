package org.itexports.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.itexports.dataset.Table.Row;
import org.itexports.observation.Series;
import org.itexports.observation.Source;
import org.itexports.sector.target.Target;
import org.itexports.sector.target.TargetKind;

/** Turns rows into targets. */
final class TargetMapper {

  private final Map<String, Series> series;
  private final Map<String, Source> sources;
  private final Map<String, List<String>> institutions;
  private final List<Defect> defects;

  TargetMapper(
      Map<String, Series> series,
      Map<String, Source> sources,
      Map<String, List<String>> institutions,
      List<Defect> defects) {
    this.series = series;
    this.sources = sources;
    this.institutions = institutions;
    this.defects = defects;
  }

  /** The target in a row, or null if the row cannot be one. */
  Target target(Row row) {
    Source source = sources.get(row.text("source"));
    Series comparable = series.get(row.text("series"));
    boolean seriesLost = comparable == null && !row.text("series").isEmpty();
    if (source == null || seriesLost) {
      return null;
    }
    return new Target(
        row.text("id"),
        row.text("economy"),
        TargetKind.valueOf(row.text("kind")),
        row.text("concept"),
        PeriodCell.readOptional(row, defects),
        PeriodCell.isInferred(row),
        row.text("period_text"),
        new BigDecimal(row.text("value")),
        row.textOrNull("announced"),
        row.text("announced_by"),
        institutions.getOrDefault(row.text("id"), List.of()),
        comparable,
        source,
        row.text("locator"),
        row.text("note"));
  }
}
