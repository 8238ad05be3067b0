package org.itexports.concentration;

/**
 * The dual of the Herfindahl index: the part of it that inequality makes, not the number of
 * members.
 *
 * <p>Formula: 1 &minus; 1 / (n H) = CV&sup2; / (1 + CV&sup2;) with H = &Sigma; s&sup2;, n the
 * number of members with a share, listed and assumed, and CV the {@link CoefficientOfVariation}.
 * Scale: 0 (all equal, or one member) to 1 &minus; 1/n. Undefined when the number of members is not
 * known.
 *
 * <p>Reference: as {@code concstats_hhi_d} of the R package concstats 0.1.6,
 * https://github.com/ropensci/concstats.
 */
public record HerfindahlDual() implements NumberedIndex {

  @Override
  public Estimate estimate(Known known, double n) {
    Bounds variation = CoefficientOfVariation.squared(known, n);
    Bounds bounds = variation.map(square -> Tolerance.notBelow(0, square / (1 + square)));
    return Estimate.of(bounds, Scale.FRACTION, known);
  }
}
