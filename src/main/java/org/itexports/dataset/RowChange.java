package org.itexports.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

  /** What became of a row. */
  public enum Kind {
    /** Only the later version has it. */
    ADDED,
    /** Both versions have it, with other cells. */
    REVISED,
    /** Only the earlier version has it. */
    WITHDRAWN
  }

  /**
   * One cell that differs.
   *
   * @param column name of the column
   * @param before its text, empty if it was empty or the row was added
   * @param after its text in the later version, empty if it is empty or the row was withdrawn
   */
  public record Cell(String column, String before, String after) {}

  /** What became of the row. */
  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.ADDED;
    }
    return after.isEmpty() ? Kind.WITHDRAWN : Kind.REVISED;
  }

  /** The cells that differ, in the order of the columns: first those that the later row has. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    after.forEach((column, text) -> cells.add(cell(column)));
    before.keySet().stream()
        .filter(column -> !after.containsKey(column))
        .forEach(column -> cells.add(cell(column)));
    return cells.stream().filter(cell -> !cell.before().equals(cell.after())).toList();
  }

  private Cell cell(String column) {
    return new Cell(column, before.getOrDefault(column, ""), after.getOrDefault(column, ""));
  }
}
