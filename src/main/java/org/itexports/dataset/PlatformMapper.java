package org.itexports.dataset;

import java.util.List;
import java.util.Map;
import org.itexports.dataset.Table.Row;
import org.itexports.observation.Source;
import org.itexports.sector.platform.Platform;
import org.itexports.sector.platform.PlatformKind;

/** Turns rows into platforms. */
final class PlatformMapper {

  private final Map<String, Source> sources;
  private final List<Defect> defects;

  PlatformMapper(Map<String, Source> sources, List<Defect> defects) {
    this.sources = sources;
    this.defects = defects;
  }

  /** The platform in a row, or null if the row cannot be one. */
  Platform platform(Row row) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new Platform(
            row.text("slug"),
            row.text("name"),
            row.textOrNull("operator"),
            PlatformKind.valueOf(row.text("kind")),
            row.textOrNull("market"),
            row.textOrNull("city"),
            row.integerOrNull("founded"),
            row.textOrNull("listing"),
            row.textOrNull("ticker"),
            row.textOrNull("website"),
            DayOfYearCell.read(row, "fiscal_year_end", defects),
            row.texts("aliases"),
            row.text("activity"),
            row.textOrNull("revenue_series"),
            row.textOrNull("volume_series"),
            source,
            row.text("locator"),
            row.text("note"));
  }
}
