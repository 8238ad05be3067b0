package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rest whose members have at least some share each, while nobody knows how many they are: each
 * may be absent, but not small. That is no box, but for each number of members there is one.
 */
final class UnnumberedFloor {

  /** With more numbers than these to try, a bound over all of them is good enough. */
  private static final int MOST_TRIED = 64;

  private UnnumberedFloor() {}

  /** The same shares with each number that the rest may have; empty when that helps nothing. */
  static List<Shares> numbered(Shares shares) {
    Rest rest = shares.rest();
    Interval left = shares.residual();
    if (shares.areExact() || rest.isNumbered() || rest.floor() == 0 || left.upper() == 0) {
      return List.of();
    }
    double most = Tolerance.timesWithin(rest.floor(), left.upper() + Tolerance.OF_TOTAL);
    double least = Feasibility.fewest(Completions.cap(shares), left.lower());
    if (most - least >= MOST_TRIED || most > Integer.MAX_VALUE) {
      return List.of();
    }
    List<Shares> numbered = new ArrayList<>();
    for (int number = (int) least; number <= most; number++) {
      with(shares, number).ifPresent(numbered::add);
    }
    return numbered;
  }

  /** The same shares with so many further members, if there can be so many. */
  static Optional<Shares> with(Shares shares, int number) {
    try {
      return Optional.of(shares.assuming(shares.rest().and(Rest.numbering(number))));
    } catch (InfeasibleSharesException impossible) {
      return Optional.empty();
    }
  }
}
