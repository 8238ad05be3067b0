package org.itexports.steward;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.itexports.release.ChangeKind;
import org.itexports.release.RowChange;

/**
 * What is different in the second of two versions of a package.
 *
 * @param from the first
 * @param to the second
 * @param changes the rows that differ
 */
record ChangeReport(Compared from, Compared to, List<RowChange> changes) {

  /** A version of a package, as it is called in the report. */
  record Compared(String name, String version, String hash) {

    @Override
    public String toString() {
      return name + " " + version + " (" + hash.substring(0, 12) + ")";
    }

    ObjectNode json() {
      return JsonNodeFactory.instance
          .objectNode()
          .put("package", name)
          .put("version", version)
          .put("hash", hash);
    }
  }

  void print(PrintWriter out) {
    out.printf("From %s to %s: %s.%n", from, to, summary());
    if (changes.isEmpty()) {
      return;
    }
    TextColumns columns = new TextColumns("", "table", "row", "column", "before", "after");
    changes.forEach(change -> rows(change, columns));
    columns.print(out);
  }

  private String summary() {
    return "%,d added, %,d revised, %,d withdrawn"
        .formatted(count(ChangeKind.ADDED), count(ChangeKind.REVISED), count(ChangeKind.WITHDRAWN));
  }

  private static void rows(RowChange change, TextColumns columns) {
    String key = String.join(" ", change.keyParts());
    String kind = change.kind().name().toLowerCase(Locale.ROOT);
    if (change.kind() == ChangeKind.REVISED) {
      change
          .cells()
          .forEach(
              cell ->
                  columns.add(
                      kind, change.table(), key, cell.column(), cell.before(), cell.after()));
      return;
    }
    // Of a whole row its figure says most; --format json has all of it.
    columns.add(
        kind,
        change.table(),
        key,
        change.isObservation() ? "value" : "",
        change.before().getOrDefault("value", ""),
        change.after().getOrDefault("value", ""));
  }

  private int count(ChangeKind kind) {
    return (int) changes.stream().filter(change -> change.kind() == kind).count();
  }

  ObjectNode json() {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.set("from", from.json());
    report.set("to", to.json());
    report.put("added", count(ChangeKind.ADDED));
    report.put("revised", count(ChangeKind.REVISED));
    report.put("withdrawn", count(ChangeKind.WITHDRAWN));
    ArrayNode list = report.putArray("changes");
    for (RowChange change : changes) {
      ObjectNode row =
          list.addObject().put("kind", change.kind().name()).put("table", change.table());
      ArrayNode key = row.putArray("key");
      change.keyParts().forEach(key::add);
      ArrayNode cells = row.putArray("cells");
      change
          .cells()
          .forEach(
              cell ->
                  cells
                      .addObject()
                      .put("column", cell.column())
                      .put("before", cell.before())
                      .put("after", cell.after()));
    }
    return report;
  }
}
