package org.itexports.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itexports.dataset.Table.Row;
import org.itexports.observation.Correction;
import org.itexports.observation.Source;

/**
 * Corrects prints while they are read. Packages without the table have no corrections: those from
 * before there was one are still read.
 */
final class Corrections {

  static final String TABLE = "corrections";

  /** What a source prints of a figure. The other cells are the package's own and simply edited. */
  private static final Set<String> PRINTED =
      new TreeSet<>(Set.of("member", "period", "value", "qualifier", "resolution"));

  private record Cell(String table, String key, String column) {}

  private final Map<String, Table> tables;
  private final List<Defect> defects;
  private final Map<String, Map<String, Row>> rowsByKey = new HashMap<>();
  private final Map<String, Map<String, List<Row>>> byPrint = new HashMap<>();

  private Corrections(Map<String, Table> tables, List<Defect> defects) {
    this.tables = tables;
    this.defects = defects;
  }

  /**
   * Checks the corrections of a package.
   *
   * @param rows those of the table that its schema does not refuse
   * @param defects takes what is wrong with them
   */
  static Corrections of(List<Row> rows, Map<String, Table> tables, List<Defect> defects) {
    Corrections corrections = new Corrections(tables, defects);
    Set<Cell> corrected = new HashSet<>();
    for (Row row : rows) {
      if (corrections.fits(row)) {
        corrections.take(row, corrected);
      }
    }
    return corrections;
  }

  /** The row of a print as it is read. */
  Row appliedTo(Row print) {
    Row read = print;
    Map<String, List<Row>> ofTable = byPrint.getOrDefault(print.table(), Map.of());
    if (ofTable.isEmpty()) {
      return print;
    }
    for (Row correction : ofTable.getOrDefault(print.key(), List.of())) {
      read = read.with(correction.text("column"), correction.text("corrected"));
    }
    return read;
  }

  /** The correction in a row, or null if the row cannot be one. */
  static Correction correction(Row row, Map<String, Source> sources) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new Correction(
            row.text("id"),
            row.text("table"),
            row.text("key"),
            row.text("column"),
            row.text("printed"),
            row.text("corrected"),
            row.text("reason"),
            source,
            row.text("locator"),
            LocalDate.parse(row.text("date")));
  }

  private void take(Row row, Set<Cell> corrected) {
    if (!corrected.add(new Cell(row.text("table"), row.text("key"), row.text("column")))) {
      defects.add(row.defect("column", "is corrected twice in " + row.text("key")));
      return;
    }
    byPrint
        .computeIfAbsent(row.text("table"), table -> new HashMap<>())
        .computeIfAbsent(row.text("key"), print -> new ArrayList<>())
        .add(row);
  }

  private boolean fits(Row row) {
    int before = defects.size();
    if (row.text("reason").isBlank()) {
      defects.add(row.defect("reason", "must say what is wrong, and how that is known"));
    }
    Table table = tables.get(row.text("table"));
    if (table == null || !DatasetReader.holdsObservations(table.name())) {
      defects.add(row.defect("table", "is no table of observations: " + row.text("table")));
    } else if (!PRINTED.contains(row.text("column"))) {
      String found = row.text("column");
      defects.add(row.defect("column", "is not one of " + PRINTED + ": " + found));
    } else if (!table.columns().contains(row.text("column"))) {
      String found = row.text("column");
      defects.add(row.defect("column", "is no column of " + table.name() + ": " + found));
    } else {
      Row print = rows(table).get(row.text("key"));
      if (print == null) {
        defects.add(row.defect("key", "is not in " + table.name() + ": " + row.text("key")));
      } else {
        holds(row, table, print);
      }
    }
    return defects.size() == before;
  }

  private void holds(Row row, Table table, Row print) {
    String column = row.text("column");
    String now = print.text(column);
    String printed = row.text("printed");
    String corrected = row.text("corrected");
    if (!now.equals(printed)) {
      String reason =
          "the row now says %s instead of %s: the source was mended, remove the correction";
      defects.add(row.defect("printed", reason.formatted(shown(now), shown(printed))));
    } else if (corrected.equals(printed)) {
      defects.add(row.defect("corrected", "changes nothing: " + shown(printed)));
    } else {
      SchemaCheck.misfit(table, column, corrected)
          .ifPresent(reason -> defects.add(row.defect("corrected", reason)));
    }
  }

  private static String shown(String text) {
    return text.isEmpty() ? "nothing" : text;
  }

  private Map<String, Row> rows(Table table) {
    return rowsByKey.computeIfAbsent(
        table.name(),
        name ->
            table.rows().stream()
                .collect(
                    Collectors.toMap(Row::key, Function.identity(), (first, second) -> first)));
  }
}
