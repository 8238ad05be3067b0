package org.itexports.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares two releases by the rows that not both of them hold. */
final class Spans {

  private record RowId(String table, String key) {}

  private Spans() {}

  /** What is different in one release against another, by table and key. */
  static List<RowChange> changes(List<RowSpan> spans, ReleaseEntry from, ReleaseEntry to) {
    Map<RowId, RowSpan> before = rowsIn(spans, from);
    Map<RowId, RowSpan> after = rowsIn(spans, to);
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .sorted(Comparator.comparing(RowId::table).thenComparing(RowId::key))
        .map(id -> new RowChange(id.table(), id.key(), cells(before.get(id)), cells(after.get(id))))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private static Map<RowId, RowSpan> rowsIn(List<RowSpan> spans, ReleaseEntry release) {
    Map<RowId, RowSpan> rows = new HashMap<>();
    spans.stream()
        .filter(span -> span.isIn(release.number()))
        .forEach(span -> rows.put(new RowId(span.table(), span.key()), span));
    return rows;
  }

  private static Map<String, String> cells(RowSpan span) {
    return span == null ? Map.of() : span.cells();
  }
}
