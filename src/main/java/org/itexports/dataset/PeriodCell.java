package org.itexports.dataset;

import java.util.List;
import org.itexports.dataset.Table.Row;
import org.itexports.period.InvalidPeriodException;
import org.itexports.period.Period;

/** Reads a cell that holds the canonical label of a period. */
final class PeriodCell {

  private static final String COLUMN = "period";
  private static final String BASIS = "period_basis";

  private PeriodCell() {}

  /**
   * The period of a row that need not have one; null, and a defect, if the cell names none or does
   * not say whether the source states it.
   */
  static Period readOptional(Row row, List<Defect> defects) {
    boolean absent = row.text(COLUMN).isEmpty();
    if (absent != row.text(BASIS).isEmpty()) {
      defects.add(row.defect(BASIS, "goes with a period, and only with one"));
    }
    return absent ? null : read(row, COLUMN, defects);
  }

  /** Whether the source leaves the period of a row open. */
  static boolean isInferred(Row row) {
    return row.text(BASIS).equals("INFERRED");
  }

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
