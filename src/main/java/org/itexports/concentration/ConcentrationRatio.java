package org.itexports.concentration;

import org.itexports.concentration.InfeasibleSharesException.Code;

/**
 * The concentration ratio CR<sub>k</sub>: what the k largest members have together.
 *
 * <p>Formula: the sum of the k largest shares. Scale: a fraction, above 0 to 1; 1 when there are no
 * more than k members. Ties do not matter. Always defined.
 *
 * <p>Reference: M. Hall and N. Tideman, "Measures of Concentration", Journal of the American
 * Statistical Association 62 (1967), 162-168.
 *
 * @param k how many of the largest members count, 1 or more
 */
public record ConcentrationRatio(int k) implements Index {

  /**
   * @throws InfeasibleSharesException when k is below 1
   */
  public ConcentrationRatio {
    if (k < 1) {
      throw new InfeasibleSharesException(
              Code.NUMBER_TOO_SMALL, "A concentration ratio counts at least one member, not " + k)
          .with("k", k);
    }
  }

  @Override
  public Estimate estimate(Known known) {
    Bounds bounds = known.between(new RankSum(Weights.ofLargest(k)));
    return Estimate.of(bounds.map(sum -> Math.min(1, sum)), Scale.PERCENT, known);
  }
}
