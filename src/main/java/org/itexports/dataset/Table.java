package org.itexports.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One table of a package: the texts of its cells. */
public final class Table {

  private final Descriptor.Resource resource;
  private final List<String> columns;
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<Row> rows;

  private Table(Descriptor.Resource resource, List<NumberedCells> rows) {
    this.resource = resource;
    this.columns = resource.fields().stream().map(Descriptor.Field::name).toList();
    for (String column : columns) {
      positions.put(column, positions.size());
    }
    this.rows = rows.stream().map(row -> new Row(this, row.line(), row.cells())).toList();
  }

  /** The cells of a row, and the line of the file where it begins. */
  record NumberedCells(long line, List<String> cells) {}

  static Table read(Descriptor.Resource resource, List<NumberedCells> rows) {
    return new Table(resource, rows);
  }

  /** A table that was not read from a file: its rows are numbered as if it had been. */
  static Table of(Descriptor.Resource resource, List<List<String>> rows) {
    long[] line = {1};
    return new Table(
        resource, rows.stream().map(cells -> new NumberedCells(++line[0], cells)).toList());
  }

  /** Its name in the package, such as {@code observations-totals}. */
  public String name() {
    return resource.name();
  }

  /** Its file in the package. */
  public String path() {
    return resource.path();
  }

  /** The names of its columns in order. */
  public List<String> columns() {
    return columns;
  }

  /** Its rows in the order in which they were read. */
  public List<Row> rows() {
    return rows;
  }

  Descriptor.Resource resource() {
    return resource;
  }

  /** One row. */
  public static final class Row {

    /** Stands between the parts of a key: no text that people write has it. */
    public static final String BETWEEN_PARTS = "\u001f";

    private final Table table;
    private final long line;
    private final List<String> cells;

    private Row(Table table, long line, List<String> cells) {
      this.table = table;
      this.line = line;
      this.cells = cells;
    }

    /** The texts of its cells in the order of the columns; an absent cell is the empty text. */
    public List<String> cells() {
      return cells;
    }

    /** What tells it from the other rows of the table: its primary key, or all of its cells. */
    public String key() {
      List<String> key = table.resource.primaryKey();
      if (key.size() == 1) {
        return text(key.get(0));
      }
      return key.isEmpty()
          ? String.join(BETWEEN_PARTS, cells)
          : String.join(BETWEEN_PARTS, key.stream().map(this::text).toList());
    }

    /** The texts of its cells that are not empty, by column, in the order of the columns. */
    public Map<String, String> filled() {
      Map<String, String> filled = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).isEmpty()) {
          filled.put(table.columns.get(i), cells.get(i));
        }
      }
      return filled;
    }

    /** The text in a column; empty if there is none. */
    public String text(String column) {
      Integer position = table.positions.get(column);
      return position == null ? "" : cells.get(position);
    }

    String file() {
      return table.path();
    }

    /** Name of the table that it stands in. */
    String table() {
      return table.name();
    }

    /** The same row with another text in a column that the table has. */
    Row with(String column, String text) {
      List<String> changed = new ArrayList<>(cells);
      changed.set(table.positions.get(column), text);
      return new Row(table, line, List.copyOf(changed));
    }

    long line() {
      return line;
    }

    String textOrNull(String column) {
      String text = text(column);
      return text.isEmpty() ? null : text;
    }

    /** The texts of a cell that holds several, with semicolons between them. */
    List<String> texts(String column) {
      return Arrays.stream(text(column).split(";"))
          .map(String::strip)
          .filter(t -> !t.isEmpty())
          .toList();
    }

    Integer integerOrNull(String column) {
      String text = text(column);
      return text.isEmpty() ? null : Integer.valueOf(text);
    }

    Defect defect(String column, String reason) {
      return new Defect(file(), line, column, reason);
    }
  }
}
