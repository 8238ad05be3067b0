package org.itexports.concentration;

/**
 * The Gini coefficient of the members' sizes: twice the area between the Lorenz curve and the
 * diagonal.
 *
 * <p>Formula: (n + 1)/n &minus; (2/n) &Sigma; i s<sub>(i)</sub>, the largest member having rank i =
 * 1; n is the number of members with a share, listed and assumed, so that members without any would
 * change it. For small samples it is multiplied by n / (n &minus; 1). Scale: 0 (all equal) to (n
 * &minus; 1)/n, for small samples to 1. Undefined when the number of members is not known, for
 * small samples also for one member; otherwise 0 for one member.
 *
 * <p>Reference: as {@code Gini} of the R package ineq 0.2-13, A. Zeileis, with {@code corr} as the
 * form for small samples; G. J. Glasser, "Variance Formulas for the Mean Difference and Coefficient
 * of Concentration", Journal of the American Statistical Association 57 (1962), 648-654,
 * doi:10.1080/01621459.1962.10500553.
 *
 * @param smallSample whether it is multiplied by n / (n &minus; 1)
 */
public record Gini(boolean smallSample) implements NumberedIndex {

  @Override
  public Estimate estimate(Known known, double n) {
    if (smallSample && n == 1) {
      return Undefined.singleMember();
    }
    double factor = smallSample ? n / (n - 1) : 1;
    Bounds bounds =
        known
            .between(new RankSum(Weights.FALLING))
            .map(sum -> Tolerance.notBelow(0, factor * ((n + 1) / n + 2 * sum / n)));
    return Estimate.of(bounds.map(gini -> Math.min(1, gini)), Scale.FRACTION, known);
  }
}
