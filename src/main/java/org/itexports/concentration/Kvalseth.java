package org.itexports.concentration;

/**
 * The index CK of Kvalseth: shares weighted by the reciprocal of their rank. It was made so that
 * equal differences of the index mean equal differences of concentration.
 *
 * <p>Formula: &Sigma; s<sub>(i)</sub> / i, the largest member having rank i = 1. Scale: above 0
 * (endlessly many members; H<sub>n</sub>/n when n are equal, H<sub>n</sub> being the n-th harmonic
 * number) to 1 (one member). Always defined.
 *
 * <p>Reference: T. O. Kvalseth, "Measurement of market (industry) concentration based on value
 * validity", PLoS ONE 17 (2022), e0264613, doi:10.1371/journal.pone.0264613.
 */
public record Kvalseth() implements Index {

  @Override
  public Estimate estimate(Known known) {
    Bounds bounds = known.between(new RankSum(Weights.RECIPROCAL));
    return Estimate.of(bounds.map(sum -> Math.min(1, sum)), Scale.FRACTION, known);
  }
}
