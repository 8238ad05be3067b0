package org.itexports.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itexports.dataset.Table.Row;
import org.itexports.observation.Source;
import org.itexports.sector.institution.Institution;
import org.itexports.sector.institution.InstitutionKind;

/** Turns rows into institutions. */
final class InstitutionMapper {

  private final Map<String, Source> sources;

  InstitutionMapper(Map<String, Source> sources) {
    this.sources = sources;
  }

  /** The institution in a row, or null if the row cannot be one. */
  Institution institution(Row row) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new Institution(
            row.text("slug"),
            row.text("name"),
            InstitutionKind.valueOf(row.text("kind")),
            row.textOrNull("economy"),
            row.textOrNull("city"),
            row.textOrNull("website"),
            row.texts("aliases"),
            row.text("role"),
            source,
            row.text("locator"),
            row.text("note"));
  }

  /** The slugs of institutions by the key of what they announced or run. */
  static Map<String, List<String>> links(List<Row> rows, String column) {
    Map<String, List<String>> links = new LinkedHashMap<>();
    for (Row row : rows) {
      links
          .computeIfAbsent(row.text(column), key -> new ArrayList<>())
          .add(row.text("institution"));
    }
    return links;
  }
}
