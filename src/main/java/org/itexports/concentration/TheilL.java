package org.itexports.concentration;

/**
 * The Theil index L, or mean logarithmic deviation. It looks at the small members most.
 *
 * <p>Formula: &minus; (1/n) &Sigma; ln(n s); n is the number of members with a share, listed and
 * assumed. Base e. Scale: 0 (all equal, or one member) upwards without limit: no upper end when
 * some member may have next to nothing. Undefined when the number of members is not known, and when
 * a share is too small to be told from 0.
 *
 * <p>Reference: H. Theil, "Economics and Information Theory", North-Holland, 1967, chapter 4;
 * called {@code theil} by the R package REAT.
 */
public record TheilL() implements NumberedIndex {

  @Override
  public Estimate estimate(Known known, double n) {
    Bounds bounds = known.between(logarithms(n)).map(sum -> Tolerance.notBelow(0, sum / n));
    if (!Double.isFinite(bounds.lower())) {
      return Undefined.zeroShare(known);
    }
    return Estimate.of(bounds, Scale.RATIO, known);
  }

  static SumOf logarithms(double n) {
    double none = Double.POSITIVE_INFINITY;
    return new SumOf(share -> -Math.log(n * share), none, none, n);
  }
}
