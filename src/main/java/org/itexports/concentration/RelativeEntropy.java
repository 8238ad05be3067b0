package org.itexports.concentration;

/**
 * The relative entropy, or evenness: the Shannon entropy as a part of what it is for equal shares.
 *
 * <p>Formula: &minus; &Sigma; s ln s / ln n, any base; n is the number of members with a share,
 * listed and assumed. Scale: 0 (one has all) to 1 (all equal); it falls when concentration grows.
 * Undefined for one member, and when the number of members is not known.
 *
 * <p>Reference: E. C. Pielou, "The Measurement of Diversity in Different Types of Biological
 * Collections", Journal of Theoretical Biology 13 (1966), 131-144,
 * doi:10.1016/0022-5193(66)90013-0.
 */
public record RelativeEntropy() implements NumberedIndex {

  @Override
  public Estimate estimate(Known known, double n) {
    if (n == 1) {
      return Undefined.singleMember();
    }
    double most = Math.log(n);
    Bounds evenness = ShannonEntropy.nats(known).map(nats -> Math.min(1, nats / most));
    return Estimate.of(evenness, Scale.FRACTION, known);
  }
}
