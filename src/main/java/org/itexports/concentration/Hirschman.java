package org.itexports.concentration;

/**
 * The Hirschman index, the square root of the Herfindahl index, as it is used for exports by
 * product.
 *
 * <p>Formula: &radic; &Sigma; s&sup2;. Scale: above 0 (endlessly many members; 1/&radic;n when n
 * are equal) to 1 (one member). Always defined.
 *
 * <p>Reference: A. O. Hirschman, "The Paternity of an Index", American Economic Review 54 (1964),
 * 761.
 */
public record Hirschman() implements Index {

  @Override
  public Estimate estimate(Known known) {
    return Estimate.of(known.sumOfSquares().map(Math::sqrt), Scale.FRACTION, known);
  }
}
