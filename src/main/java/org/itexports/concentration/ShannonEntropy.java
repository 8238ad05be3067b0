package org.itexports.concentration;

/**
 * The Shannon entropy of the shares: how much one learns from being told which member a random unit
 * belongs to. It falls when concentration grows, so that its lower end belongs to the most uneven
 * completion.
 *
 * <p>Formula: &minus; &Sigma; s log s, with 0 log 0 = 0; base e in nats, base 2 in bits. Scale: 0
 * (one member) to log n (all equal). No upper end when the rest may be divided endlessly. Always
 * defined.
 *
 * <p>Reference: C. E. Shannon, "A Mathematical Theory of Communication", Bell System Technical
 * Journal 27 (1948), 379-423, doi:10.1002/j.1538-7305.1948.tb01338.x.
 *
 * @param unit the base of the logarithm
 */
public record ShannonEntropy(EntropyUnit unit) implements Index {

  @Override
  public Estimate estimate(Known known) {
    Bounds nats = nats(known);
    return unit == EntropyUnit.NATS
        ? Estimate.of(nats, Scale.NATS, known)
        : Estimate.of(nats.map(entropy -> entropy / Math.log(2)), Scale.BITS, known);
  }

  static Bounds nats(Known known) {
    SumOf information = new SumOf(share -> share * Math.log(share), 0, Double.NEGATIVE_INFINITY, 0);
    return known.between(information).fall(sum -> Math.max(0, -sum));
  }
}
