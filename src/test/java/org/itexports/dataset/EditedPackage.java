package org.itexports.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The bundled package as a steward's next version of it. */
public final class EditedPackage {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final DataPackage original;
  private final ObjectNode descriptor;
  private final Map<String, List<List<String>>> rows = new LinkedHashMap<>();

  private EditedPackage(DataPackage original) {
    this.original = original;
    try {
      this.descriptor = (ObjectNode) JSON.readTree(original.descriptorText());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    original
        .tables()
        .forEach(
            table ->
                rows.put(
                    table.name(),
                    new ArrayList<>(table.rows().stream().map(Table.Row::cells).toList())));
  }

  /** The bundled package, not yet edited. */
  public static EditedPackage ofTheBundle() {
    return of(DataPackage.read(PackageFiles.onClassPath("dataset")));
  }

  /** A package, not yet edited. */
  public static EditedPackage of(DataPackage original) {
    return new EditedPackage(original);
  }

  /** Another version, published on a day. */
  public EditedPackage version(String version, String day) {
    descriptor.put("version", version).put("created", day);
    return this;
  }

  /** The same under another name. */
  public EditedPackage name(String name) {
    descriptor.put("name", name);
    return this;
  }

  /** The same under another title. */
  public EditedPackage title(String title) {
    descriptor.put("title", title);
    return this;
  }

  /** Another text in one cell of the row with the id. */
  public EditedPackage cell(String table, String id, String column, String text) {
    return cells(table, cells -> cells.get(0).equals(id), column, text);
  }

  /** The same text in a column of all rows. */
  public EditedPackage column(String table, String column, String text) {
    return cells(table, cells -> true, column, text);
  }

  private EditedPackage cells(
      String table, Predicate<List<String>> which, String column, String text) {
    int position = columns(table).indexOf(column);
    rows.get(table)
        .replaceAll(
            cells -> {
              if (!which.test(cells)) {
                return cells;
              }
              List<String> changed = new ArrayList<>(cells);
              changed.set(position, text);
              return changed;
            });
    return this;
  }

  /** A copy of the row with the id, changed. */
  public EditedPackage copy(String table, String id, UnaryOperator<Map<String, String>> change) {
    List<String> columns = columns(table);
    List<String> found =
        rows.get(table).stream().filter(row -> row.get(0).equals(id)).findFirst().orElseThrow();
    Map<String, String> cells = new LinkedHashMap<>();
    columns.forEach(column -> cells.put(column, found.get(cells.size())));
    Map<String, String> changed = change.apply(cells);
    rows.get(table).add(columns.stream().map(changed::get).toList());
    return this;
  }

  /** Without the row with the id. */
  public EditedPackage without(String table, String id) {
    rows.get(table).removeIf(cells -> cells.get(0).equals(id));
    return this;
  }

  /** The package as it stands. */
  public DataPackage done() {
    return DataPackage.of(descriptor.toPrettyString(), rows);
  }

  private List<String> columns(String table) {
    return original.tables().stream()
        .filter(found -> found.name().equals(table))
        .findFirst()
        .orElseThrow()
        .columns();
  }
}
