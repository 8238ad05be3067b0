package org.itexports.release;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The releases of one package, and the rows in which they differ.
 *
 * @param entries the releases that were ever published, oldest first
 * @param spans the rows that not all of them hold
 */
public record History(List<ReleaseEntry> entries, List<RowSpan> spans) {

  private record RowId(String table, String key) {}

  /** Copies the lists. */
  public History {
    entries = entries.stream().sorted(Comparator.comparingInt(ReleaseEntry::number)).toList();
    spans = List.copyOf(spans);
  }

  /** The history of a release that nothing is known to have gone before. */
  public static History only(Release release) {
    return new History(List.of(ReleaseEntry.only(release)), List.of());
  }

  /** The release with the version, or with the hash or its beginning of at least 12 digits. */
  public Optional<ReleaseEntry> find(String name) {
    return Stream.concat(
            entries.stream().filter(entry -> entry.version().equals(name)),
            entries.stream().filter(entry -> name.length() >= 12 && entry.hash().startsWith(name)))
        .findFirst();
  }

  /** What is different in a later release, or in an earlier one; by table and key. */
  public List<RowChange> changes(ReleaseEntry from, ReleaseEntry to) {
    Map<RowId, RowSpan> before = rowsIn(from);
    Map<RowId, RowSpan> after = rowsIn(to);
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .sorted(Comparator.comparing(RowId::table).thenComparing(RowId::key))
        .map(id -> new RowChange(id.table(), id.key(), cells(before.get(id)), cells(after.get(id))))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private Map<RowId, RowSpan> rowsIn(ReleaseEntry release) {
    Map<RowId, RowSpan> rows = new LinkedHashMap<>();
    spans.stream()
        .filter(span -> span.isIn(release.number()))
        .forEach(span -> rows.put(new RowId(span.table(), span.key()), span));
    return rows;
  }

  private static Map<String, String> cells(RowSpan span) {
    return span == null ? Map.of() : span.cells();
  }
}
