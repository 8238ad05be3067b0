package org.itexports.concentration;

/**
 * The Herfindahl-Hirschman index: the sum of the squared shares, in points.
 *
 * <p>Formula: 10,000 &times; &Sigma; s&sup2; over all members, s a fraction. Scale: above 0
 * (endlessly many members) to 10,000 (one member); with n members at least 10,000 / n. Shares are
 * not rounded before they are squared. Always defined.
 *
 * <p>Reference: A. O. Hirschman, "The Paternity of an Index", American Economic Review 54 (1964),
 * 761; scale of the US Merger Guidelines (2023), Guideline 1.
 */
public record HerfindahlHirschman() implements Index {

  @Override
  public Estimate estimate(Known known) {
    return Estimate.of(known.sumOfSquares(), Scale.POINTS, known);
  }
}
