package org.itexports.dataset;

import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.itexports.dataset.Table.Row;

/** Reads a cell that holds a day of the year, such as 06-30. */
final class DayOfYearCell {

  private DayOfYearCell() {}

  /** The day; null if the cell is empty, and null with a defect if it names none. */
  static MonthDay read(Row row, String column, List<Defect> defects) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return MonthDay.parse("--" + text);
    } catch (DateTimeParseException e) {
      defects.add(row.defect(column, "is no day of the year such as 06-30: " + text));
      return null;
    }
  }
}
