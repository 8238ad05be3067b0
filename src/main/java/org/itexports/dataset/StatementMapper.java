package org.itexports.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.itexports.dataset.Table.Row;
import org.itexports.observation.Source;
import org.itexports.sector.statement.Mention;
import org.itexports.sector.statement.Statement;
import org.itexports.sector.statement.StatementKind;

/** Turns rows into statements. */
final class StatementMapper {

  private final Map<String, Source> sources;
  private final List<Defect> defects;

  StatementMapper(Map<String, Source> sources, List<Defect> defects) {
    this.sources = sources;
    this.defects = defects;
  }

  /** The statement in a row, or null if the row cannot be one. */
  Statement statement(Row row) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new Statement(
            row.text("id"),
            row.text("economy"),
            StatementKind.valueOf(row.text("kind")),
            row.text("topic"),
            row.text("text"),
            PeriodCell.readOptional(row, defects),
            PeriodCell.isInferred(row),
            about(row),
            source,
            row.text("locator"),
            row.text("note"));
  }

  private List<Mention> about(Row row) {
    List<Mention> mentions = new ArrayList<>();
    for (String text : row.texts("about")) {
      int colon = text.indexOf(':');
      Mention.Type type = colon < 0 ? null : type(text.substring(0, colon));
      if (type == null) {
        defects.add(row.defect("about", "does not name a type and a key: " + text));
      } else {
        mentions.add(new Mention(type, text.substring(colon + 1)));
      }
    }
    return mentions;
  }

  private static Mention.Type type(String name) {
    for (Mention.Type type : Mention.Type.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
        return type;
      }
    }
    return null;
  }
}
