package org.itexports.observation;

import java.time.LocalDate;

/**
 * A cell of a print in which the source is plainly wrong, by the evidence of another source. The
 * package keeps what the source prints; what is read is the corrected text.
 *
 * @param id natural key
 * @param table the table of the package that the print stands in
 * @param observation key of the print
 * @param column the column that is corrected
 * @param printed what the source prints, as the package has it. The guard: once the row says
 *     anything else, the correction is refused
 * @param corrected what is read instead
 * @param reason what is wrong, and how that is known
 * @param source the evidence
 * @param locator where in that source
 * @param date day on which the correction was made
 */
public record Correction(
    String id,
    String table,
    String observation,
    String column,
    String printed,
    String corrected,
    String reason,
    Source source,
    String locator,
    LocalDate date) {

  /** What must hold for the correction to be applied, in a sentence. */
  public String guard() {
    return "Applied only while "
        + column
        + " of "
        + observation
        + " is recorded as "
        + printed
        + "; once the source is mended the package is refused until the correction is removed.";
  }
}
