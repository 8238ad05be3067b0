package org.itexports.concentration;

import org.itexports.concentration.InfeasibleSharesException.Code;

/**
 * The concentration index of UNCTAD, the normalised Herfindahl-Hirschman index of its handbook.
 *
 * <p>Formula: (&radic; &Sigma; s&sup2; &minus; &radic;(1/n)) / (1 &minus; &radic;(1/n)); n is the
 * number of product groups or economies there are to trade in or with, not of those with a share.
 * Scale: 0 (equal shares of all n) to 1 (one has all). Not the {@link NormalisedHerfindahl}, which
 * takes no square roots. An end that even n equal shares cannot have is raised to 0. Undefined for
 * n = 1.
 *
 * <p>Reference: UNCTAD, Handbook of Statistics, calculation methods,
 * https://hbs.unctad.org/calculation-methods/.
 *
 * @param n how many groups or economies there are, those without a share among them
 */
public record UnctadConcentration(int n) implements Index {

  /**
   * @throws InfeasibleSharesException when n is below 1
   */
  public UnctadConcentration {
    Parameter.requireBetween("number of groups", 1, true, n);
  }

  /**
   * @throws InfeasibleSharesException when there are more members than groups
   */
  @Override
  public Estimate estimate(Known known) {
    if (known.count().lower() > n) {
      throw new InfeasibleSharesException(
              Code.NUMBER_TOO_SMALL, "There are more members than the " + n + " groups given.")
          .with("n", n);
    }
    if (n == 1) {
      return Undefined.singleMember();
    }
    double even = Math.sqrt(1.0 / n);
    Known numbered = numbered(known);
    Bounds squares = numbered.sumOfSquares();
    Bounds bounds = squares.map(sum -> Math.min(1, index(Math.sqrt(sum), even)));
    boolean raised = squares.lower() < 1.0 / n - Tolerance.OF_VALUE;
    boolean tight = !raised && numbered.numberOfMembers().isPresent();
    return Estimate.of(tight ? bounds : bounds.loose(), Scale.FRACTION, known);
  }

  /** The listed members are among the groups, so that the rest is at most as many as are left. */
  private Known numbered(Known known) {
    if (!(known instanceof Shares shares)
        || known.numberOfMembers().isPresent()
        || !shares.undivided().isEmpty()
        || shares.rest().floor() > 0
        || n < shares.members().size()) {
      return known;
    }
    Known numbered = UnnumberedFloor.with(shares, n - shares.members().size()).orElse(null);
    return numbered == null ? known : numbered;
  }

  private static double index(double root, double even) {
    return Tolerance.notBelow(0, (root - even) / (1 - even));
  }
}
