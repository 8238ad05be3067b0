package org.itexports.concentration;

/**
 * The Atkinson index: which part of the total would do as well if it were shared equally.
 *
 * <p>Formula: 1 &minus; ((1/n) &Sigma; (n s)<sup>1&minus;e</sup>)<sup>1/(1&minus;e)</sup>, for e =
 * 1 its limit 1 &minus; n (&Pi; s)<sup>1/n</sup>; n is the number of members with a share, listed
 * and assumed. Scale: 0 (all equal, or one member) to 1. With e of 1 or more it is 1, its limit, as
 * soon as some member has next to nothing. Undefined when the number of members is not known.
 *
 * <p>Reference: A. B. Atkinson, "On the Measurement of Inequality", Journal of Economic Theory 2
 * (1970), 244-263, doi:10.1016/0022-0531(70)90039-6.
 *
 * @param e the aversion to inequality, above 0; within a hundred-millionth of 1 it is taken for 1
 */
public record Atkinson(double e) implements NumberedIndex {

  /**
   * @throws InfeasibleSharesException when e is not above 0 or not a number
   */
  public Atkinson {
    Parameter.requireBetween("aversion", 0, false, e);
  }

  @Override
  public Estimate estimate(Known known, double n) {
    Bounds bounds =
        Parameter.isOne(e)
            ? known.between(TheilL.logarithms(n)).map(sum -> index(-sum / n))
            : powers(known, n);
    return Estimate.of(bounds, Scale.FRACTION, known);
  }

  private Bounds powers(Known known, double n) {
    PowerSum powers = new PowerSum(1 - e, n);
    return known
        .between(powers)
        .map(
            sum -> {
              double mean = powers.signed(sum) - Math.log(n);
              return index(Math.log(n) + mean / (1 - e));
            });
  }

  private static double index(double logarithmOfEqual) {
    return Tolerance.notBelow(0, -Math.expm1(Math.min(0, logarithmOfEqual)));
  }
}
