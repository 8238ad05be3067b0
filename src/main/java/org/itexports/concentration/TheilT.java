package org.itexports.concentration;

/**
 * The Theil index T: how far the entropy is below that of equal shares.
 *
 * <p>Formula: &Sigma; s ln(n s) = ln n &minus; Shannon entropy in nats; n is the number of members
 * with a share, listed and assumed. Base e. Scale: 0 (all equal, or one member) to ln n (one has
 * all). Undefined when the number of members is not known.
 *
 * <p>Reference: H. Theil, "Economics and Information Theory", North-Holland, 1967, chapter 4.
 */
public record TheilT() implements NumberedIndex {

  @Override
  public Estimate estimate(Known known, double n) {
    SumOf surplus = new SumOf(share -> share * Math.log(n * share), 0, Double.NEGATIVE_INFINITY, 0);
    Bounds bounds = known.between(surplus).map(sum -> Tolerance.notBelow(0, sum));
    return Estimate.of(bounds, Scale.upTo(Math.log(n)), known);
  }
}
