package org.itexports.dataset;

import java.util.List;
import org.itexports.dataset.Table.Row;
import org.itexports.period.InvalidPeriodException;
import org.itexports.period.Period;

/** Reads a cell that holds the canonical label of a period. */
final class PeriodCell {

  private PeriodCell() {}

  /** The period; null, and a defect, if the cell names none. */
  static Period read(Row row, String column, List<Defect> defects) {
    String label = row.text(column);
    try {
      Period period = Period.parse(label);
      if (!period.label().equals(label)) {
        defects.add(row.defect(column, "is not canonical: write " + period.label()));
      }
      return period;
    } catch (InvalidPeriodException e) {
      defects.add(row.defect(column, e.getMessage()));
      return null;
    }
  }
}
