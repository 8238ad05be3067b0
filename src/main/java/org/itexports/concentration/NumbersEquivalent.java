package org.itexports.concentration;

/**
 * The numbers equivalent of order 2: how many members of equal size would be as concentrated.
 *
 * <p>Formula: 1 / &Sigma; s&sup2;, which is the Hill number of order 2. Scale: 1 (one member) to n
 * (all equal). When the rest may be divided endlessly and no listed share keeps the sum of squares
 * up, there is no upper end. Always defined.
 *
 * <p>Reference: M. A. Adelman, "Comment on the H Concentration Measure as a Numbers-Equivalent",
 * Review of Economics and Statistics 51 (1969), 99-101.
 */
public record NumbersEquivalent() implements Index {

  @Override
  public Estimate estimate(Known known) {
    Bounds squares = known.sumOfSquares();
    double lower = Math.max(1, 1 / squares.upper());
    double upper = Math.max(lower, 1 / squares.lower());
    Bounds bounds = new Bounds(lower, upper, squares.tight(), squares.pinned());
    return Estimate.of(bounds, Scale.COUNT, known);
  }
}
