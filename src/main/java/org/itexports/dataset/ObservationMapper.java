package org.itexports.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itexports.dataset.Table.Row;
import org.itexports.observation.Observation;
import org.itexports.observation.PrintStatus;
import org.itexports.observation.Qualifier;
import org.itexports.observation.Series;
import org.itexports.observation.Source;
import org.itexports.observation.Vintage;
import org.itexports.period.Period;

/** Turns rows into observations. */
final class ObservationMapper {

  private final Map<String, Series> series;
  private final Map<String, Source> sources;
  private final List<Defect> defects;
  private final Map<String, Observation> byId = new LinkedHashMap<>();

  // Many prints are of one period and as finely printed: what a cell says is held once.
  private final Map<String, Period> periods = new HashMap<>();
  private final Map<String, BigDecimal> resolutions = new HashMap<>();

  ObservationMapper(Map<String, Series> series, Map<String, Source> sources, List<Defect> defects) {
    this.series = series;
    this.sources = sources;
    this.defects = defects;
  }

  /** The observations read so far. */
  Map<String, Observation> byId() {
    return byId;
  }

  /** The observation in a row, or null if the row cannot be one. */
  Observation observation(Row row) {
    Series belongsTo = series.get(row.text("series"));
    Source source = sources.get(row.text("source"));
    Period period = period(row);
    if (belongsTo == null || source == null || period == null) {
      return null;
    }
    String vintage = row.text("vintage");
    String added = row.textOrNull("added");
    Observation print =
        new Observation(
            row.text("id"),
            belongsTo,
            row.text("member"),
            period,
            new BigDecimal(row.text("value")),
            Qualifier.valueOf(row.text("qualifier")),
            resolutions.computeIfAbsent(row.text("resolution"), BigDecimal::new),
            PrintStatus.valueOf(row.text("status")),
            vintage.isEmpty() ? Vintage.FIRST : Vintage.valueOf(vintage),
            row.text("period_basis").equals("INFERRED"),
            row.text("doubt"),
            source,
            row.text("locator"),
            row.text("note"),
            added == null ? null : LocalDate.parse(added));
    if (byId.putIfAbsent(print.id(), print) != null) {
      defects.add(row.defect("id", "is used by another observation: " + print.id()));
      return null;
    }
    return print;
  }

  /** A cell with a defect is read again each time, so that each row is told. */
  private Period period(Row row) {
    Period known = periods.get(row.text("period"));
    if (known != null) {
      return known;
    }
    int before = defects.size();
    Period period = PeriodCell.read(row, "period", defects);
    if (defects.size() == before) {
      periods.put(row.text("period"), period);
    }
    return period;
  }
}
