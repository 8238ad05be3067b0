package org.itexports.concentration;

/**
 * The coefficient of variation of the members' sizes: their standard deviation over their mean.
 *
 * <p>Formula: &radic;(&Sigma; (n s &minus; 1)&sup2; / n), the deviation taken over n, not n &minus;
 * 1; n is the number of members with a share, listed and assumed. So n H = 1 + CV&sup2; with H =
 * &Sigma; s&sup2;. Scale: 0 (all equal, or one member) to &radic;(n &minus; 1). Undefined when the
 * number of members is not known.
 *
 * <p>Reference: as the identity between H, n and CV in M. A. Adelman, Review of Economics and
 * Statistics 51 (1969), 99-101.
 */
public record CoefficientOfVariation() implements NumberedIndex {

  @Override
  public Estimate estimate(Known known, double n) {
    Scale scale = Scale.upTo(Math.sqrt(n - 1));
    Bounds bounds = squared(known, n).map(square -> Tolerance.notBelow(0, Math.sqrt(square)));
    return Estimate.of(bounds, scale, known);
  }

  /** The square of it, without the loss of digits of n H &minus; 1. */
  static Bounds squared(Known known, double n) {
    SumOf deviations =
        new SumOf(share -> (n * share - 1) * (n * share - 1), 1, Double.NEGATIVE_INFINITY, n);
    return known.between(deviations).map(sum -> Math.max(0, sum / n));
  }
}
