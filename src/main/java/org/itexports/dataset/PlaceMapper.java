package org.itexports.dataset;

import java.util.List;
import java.util.Map;
import org.itexports.dataset.Table.Row;
import org.itexports.observation.Source;
import org.itexports.sector.place.City;
import org.itexports.sector.place.Park;
import org.itexports.sector.place.ParkKind;

/** Turns rows into cities and parks. */
final class PlaceMapper {

  private final Map<String, Source> sources;
  private final List<Defect> defects;

  PlaceMapper(Map<String, Source> sources, List<Defect> defects) {
    this.sources = sources;
    this.defects = defects;
  }

  /** The city in a row, or null if the row cannot be one. */
  City city(Row row) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new City(
            row.text("slug"),
            row.text("name"),
            row.text("market"),
            row.texts("aliases"),
            source,
            row.text("note"));
  }

  /** The park in a row, or null if the row cannot be one. */
  Park park(Row row) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new Park(
            row.text("slug"),
            row.text("name"),
            row.text("economy"),
            row.textOrNull("city"),
            ParkKind.valueOf(row.text("kind")),
            PeriodCell.readOptional(row, defects),
            PeriodCell.isInferred(row),
            row.text("summary"),
            source,
            row.text("locator"),
            row.text("note"));
  }
}
