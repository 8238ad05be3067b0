package org.itexports.concentration;

/**
 * The Rosenbluth index, also called Hall-Tideman index: concentration by rank.
 *
 * <p>Formula: 1 / (2 &Sigma; i s<sub>(i)</sub> &minus; 1), the largest member having rank i = 1. So
 * it is 1 / (n (1 &minus; G)) with the {@link Gini} coefficient G that is not corrected for n.
 * Scale: above 0 (endlessly many members; 1/n when n are equal) to 1 (one member). Its lower end is
 * 0 when the rest may be divided endlessly. Always defined.
 *
 * <p>Reference: M. Hall and N. Tideman, "Measures of Concentration", Journal of the American
 * Statistical Association 62 (1967), 162-168, doi:10.1080/01621459.1967.10482897.
 */
public record Rosenbluth() implements Index {

  @Override
  public Estimate estimate(Known known) {
    Bounds ranks = known.between(new RankSum(Weights.FALLING));
    return Estimate.of(ranks.map(Rosenbluth::index), Scale.FRACTION, known);
  }

  private static double index(double minusRanks) {
    return Math.min(1, 1 / Math.max(1, -2 * minusRanks - 1));
  }
}
