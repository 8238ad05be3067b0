package org.itexports.dataset;

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

    Defect defect(String column, String reason) {
      return new Defect(file, line, column, reason);
    }
  }
}
