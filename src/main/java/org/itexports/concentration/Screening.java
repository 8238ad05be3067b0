package org.itexports.concentration;

/**
 * Whether an index is above the threshold of a guideline, as far as its bounds tell. The thresholds
 * were made for antitrust markets, which an export sector is not.
 *
 * @param answer YES when every value that fits is above the threshold, NO when none is
 * @param threshold what the index is compared with, on its own scale
 * @param text the answer for people, in English
 */
public record Screening(Answer answer, double threshold, String text) {

  private static final double US_2023 = 1_800;

  /** Points of rounding error in an index that stands at the threshold. */
  private static final double ROUNDING = 1e-6;

  /**
   * Highly concentrated by the US Merger Guidelines of 2023, Guideline 1: an HHI greater than 1,800
   * points. The comparison is strict.
   *
   * @param hhi an estimate of {@link HerfindahlHirschman}
   */
  public static Screening us2023HighlyConcentrated(Estimate hhi) {
    Answer answer = greater(hhi, US_2023);
    String threshold = Scale.POINTS.write(US_2023);
    String text =
        switch (answer) {
          case YES -> "Highly concentrated: every HHI that fits is above " + threshold;
          case NO -> "Not highly concentrated: no HHI that fits is above " + threshold;
          case UNDETERMINED ->
              "Undetermined: of the HHIs that fit, some are above " + threshold + " and some not";
        };
    return new Screening(answer, US_2023, text + " (US Merger Guidelines 2023).");
  }

  private static Answer greater(Estimate index, double threshold) {
    if (index.lower() != null && index.lower() > threshold + ROUNDING) {
      return Answer.YES;
    }
    if (index.upper() != null && index.upper() <= threshold + ROUNDING) {
      return Answer.NO;
    }
    return Answer.UNDETERMINED;
  }
}
