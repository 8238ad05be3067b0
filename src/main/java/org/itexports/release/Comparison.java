package org.itexports.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.Table;
import org.itexports.dataset.Table.Row;

/** Compares two packages, wherever they are. */
public final class Comparison {

  private Comparison() {}

  /** What is different in the later of two packages, by table and key. */
  public static List<RowChange> between(DataPackage before, DataPackage after) {
    Map<String, Table> later = new HashMap<>();
    after.tables().forEach(table -> later.put(table.name(), table));
    List<RowChange> changes = new ArrayList<>();
    for (Table table : before.tables()) {
      Table other = later.remove(table.name());
      compare(table.name(), rows(table), other == null ? Map.of() : rows(other), changes);
    }
    later.values().forEach(table -> compare(table.name(), Map.of(), rows(table), changes));
    return changes.stream()
        .sorted(Comparator.comparing(RowChange::table).thenComparing(RowChange::key))
        .toList();
  }

  private static void compare(
      String table, Map<String, Row> before, Map<String, Row> after, List<RowChange> changes) {
    before.forEach(
        (key, row) -> {
          RowChange change = new RowChange(table, key, cells(row), cells(after.get(key)));
          if (!change.before().equals(change.after())) {
            changes.add(change);
          }
        });
    after.forEach(
        (key, row) -> {
          if (!before.containsKey(key)) {
            changes.add(new RowChange(table, key, Map.of(), cells(row)));
          }
        });
  }

  private static Map<String, Row> rows(Table table) {
    Map<String, Row> rows = new HashMap<>();
    table.rows().forEach(row -> rows.put(row.key(), row));
    return rows;
  }

  private static Map<String, String> cells(Row row) {
    return row == null ? Map.of() : new LinkedHashMap<>(row.filled());
  }
}
