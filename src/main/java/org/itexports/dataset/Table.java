package org.itexports.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The rows of one file.
 *
 * @param resource its description
 * @param rows the rows after the header
 */
record Table(Descriptor.Resource resource, List<Row> rows) {

  /**
   * One row.
   *
   * @param file the file it is in
   * @param line its line in the file
   * @param cells cell texts by column name; an absent cell is the empty text
   */
  record Row(String file, long line, Map<String, String> cells) {

    String text(String column) {
      return cells.getOrDefault(column, "");
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
      return new Defect(file, line, column, reason);
    }
  }
}
