package org.itexports.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.itexports.dataset.DatasetReader;
import org.itexports.dataset.Table.Row;

/**
 * One row that differs between two versions of a package.
 *
 * @param table name of the table
 * @param key what tells the row from the others of the table
 * @param before its cells that are not empty, by column; empty if the row was added
 * @param after the same of the later version; empty if the row was withdrawn
 */
public record RowChange(
    String table, String key, Map<String, String> before, Map<String, String> after) {

  /**
   * One cell that differs.
   *
   * @param column name of the column
   * @param before its text, empty if it was empty or the row was added
   * @param after its text in the later version, empty if it is empty or the row was withdrawn
   */
  public record Cell(String column, String before, String after) {}

  /** What became of the row. */
  public ChangeKind kind() {
    if (before.isEmpty()) {
      return ChangeKind.ADDED;
    }
    return after.isEmpty() ? ChangeKind.WITHDRAWN : ChangeKind.REVISED;
  }

  /**
   * The cells that differ, in the order of the columns of the table; those in columns that it has
   * no longer come last.
   *
   * @param columns the names of the columns in order
   */
  public List<Cell> cells(List<String> columns) {
    return cells().stream()
        .sorted(Comparator.comparingInt(cell -> place(columns.indexOf(cell.column()))))
        .toList();
  }

  private static int place(int index) {
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  /** The cells that differ: first those that the later row has. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    after.forEach((column, text) -> cells.add(cell(column)));
    before.keySet().stream()
        .filter(column -> !after.containsKey(column))
        .forEach(column -> cells.add(cell(column)));
    return cells.stream().filter(cell -> !cell.before().equals(cell.after())).toList();
  }

  /** The parts of the key, in the order of the columns that make it. */
  public List<String> keyParts() {
    return List.of(key.split(Row.BETWEEN_PARTS, -1));
  }

  /** Whether the row is one of an observation. */
  public boolean isObservation() {
    return DatasetReader.holdsObservations(table);
  }

  private Cell cell(String column) {
    return new Cell(column, before.getOrDefault(column, ""), after.getOrDefault(column, ""));
  }
}
