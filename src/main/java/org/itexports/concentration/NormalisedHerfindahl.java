package org.itexports.concentration;

/**
 * The normalised Herfindahl index: how far the sum of squared shares is on the way from n equal
 * members to a single one.
 *
 * <p>Formula: (H &minus; 1/n) / (1 &minus; 1/n) with H = &Sigma; s&sup2; and n the number of
 * members with a share, listed and assumed. Scale: 0 (all equal) to 1 (one has all). Undefined for
 * one member, and when the number of members is not known: no bounds are given then. While the
 * number is assumed it stays, also where an end of the interval gives a member nothing. Not the
 * index of the same name by UNCTAD, which takes square roots.
 *
 * <p>Reference: as {@code herf} of the R package REAT, T. Wieland, REGION 6 (2019), R1-R57.
 */
public record NormalisedHerfindahl() implements NumberedIndex {

  @Override
  public Estimate estimate(Known known, double n) {
    if (n == 1) {
      return Undefined.singleMember();
    }
    Bounds bounds = known.sumOfSquares().map(h -> normalised(h, n));
    return Estimate.of(bounds, Scale.FRACTION, known);
  }

  private static double normalised(double sumOfSquares, double n) {
    return Math.min(1, Tolerance.notBelow(0, (sumOfSquares - 1 / n) / (1 - 1 / n)));
  }
}
