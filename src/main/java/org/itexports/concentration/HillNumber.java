package org.itexports.concentration;

/**
 * The Hill number of order q: how many members of equal size would be as diverse. The order says
 * how much small members count.
 *
 * <p>Formula: (&Sigma; s<sup>q</sup>)<sup>1/(1&minus;q)</sup>. Order 0 is the number of members
 * with a share, order 1 the limit e<sup>Shannon entropy</sup>, order 2 the {@link
 * NumbersEquivalent} 1 / &Sigma; s&sup2;; the higher the order, the nearer to 1 over the largest
 * share. Scale: 1 (one member) to n (all equal). Orders up to 1 have no upper end when the rest may
 * be divided endlessly; higher ones have one as soon as any share is known to be above 0. Always
 * defined, but for orders between 0 and 1 when a share is too small to be told from 0. Of order 0
 * every listed member counts, and the number assumed, even where an end of the interval gives a
 * member next to nothing.
 *
 * <p>Reference: M. O. Hill, "Diversity and Evenness", Ecology 54 (1973), 427-432,
 * doi:10.2307/1934352.
 *
 * @param q the order, 0 or more; within a hundred-millionth of 1 it is taken for 1
 */
public record HillNumber(double q) implements Index {

  /**
   * @throws InfeasibleSharesException when the order is negative or not a number
   */
  public HillNumber {
    Parameter.requireBetween("order", 0, true, q);
  }

  @Override
  public Estimate estimate(Known known) {
    if (q == 0) {
      return Estimate.of(known.count(), Scale.COUNT, known);
    }
    if (Parameter.isOne(q)) {
      Bounds entropy = ShannonEntropy.nats(known);
      return Estimate.of(entropy.map(nats -> Math.max(1, Math.exp(nats))), Scale.COUNT, known);
    }
    if (q < 1 && Undefined.hasShareOfNothing(known)) {
      return Undefined.zeroShare(known);
    }
    PowerSum powers = new PowerSum(q, 0);
    Bounds numbers =
        known.between(powers).fall(sum -> Math.max(1, Math.exp(powers.signed(sum) / (1 - q))));
    return Estimate.of(numbers, Scale.COUNT, known);
  }
}
