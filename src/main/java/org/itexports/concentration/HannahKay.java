package org.itexports.concentration;

/**
 * The Hannah-Kay index in its form as numbers equivalent: how many members of equal size would be
 * as concentrated.
 *
 * <p>Formula: (&Sigma; s<sup>a</sup>)<sup>1/(1&minus;a)</sup>; for a = 1 its limit e<sup>Shannon
 * entropy</sup>; the index of concentration proper is its reciprocal. Scale: 1 (one member) to n
 * (all equal). It is the {@link HillNumber} of order a, of which all that is said there holds.
 * Always defined.
 *
 * <p>Reference: L. Hannah and J. A. Kay, "Concentration in Modern Industry", Macmillan, 1977,
 * chapter 4, doi:10.1007/978-1-349-02773-6.
 *
 * @param a how much large members count, above 0
 */
public record HannahKay(double a) implements Index {

  /**
   * @throws InfeasibleSharesException when a is not above 0 or not a number
   */
  public HannahKay {
    Parameter.requireBetween("exponent", 0, false, a);
  }

  @Override
  public Estimate estimate(Known known) {
    return new HillNumber(a).estimate(known);
  }
}
