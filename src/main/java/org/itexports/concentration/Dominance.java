package org.itexports.concentration;

/**
 * The dominance index of Garcia Alba: how concentrated the members' contributions to the sum of
 * squares are.
 *
 * <p>Formula: &Sigma; (s&sup2; / H)&sup2; with H = &Sigma; s&sup2;. Scale: 1/n (all equal) to 1
 * (one member), never below H. It may fall when two small members merge, and rise when shares get
 * more even, so that no bounds follow from those of the shares: it is given only where the data pin
 * it.
 *
 * <p>Reference: as {@code concstats_dom} of the R package concstats 0.1.6,
 * https://github.com/ropensci/concstats, after P. Garcia Alba Iduñate, "Un indice de dominancia
 * para el analisis de la estructura de los mercados", El Trimestre Economico 61 (1994), 499-524.
 */
public record Dominance() implements Index {

  @Override
  public Estimate estimate(Known known) {
    if (!known.isPinned()) {
      return Estimate.undefined(
          EstimateReason.NOT_MONOTONE,
          "Not given: it may rise and fall when shares get more uneven, so that no bounds follow. "
              + known.unknowns());
    }
    double largest = known.least().largest();
    SumOf squares = new SumOf(share -> square(share / largest), 0, 0, 0);
    SumOf fourths = new SumOf(share -> square(square(share / largest)), 0, 0, 0);
    double sum = squares.of(known.least());
    double value = Math.min(1, fourths.of(known.least()) / (sum * sum));
    return Estimate.of(Bounds.exactly(value), Scale.FRACTION, known);
  }

  private static double square(double number) {
    return number * number;
  }
}
