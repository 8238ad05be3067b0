package org.itexports.concentration;

import java.util.OptionalLong;

/** How few and how many members there can be. */
final class MemberCount {

  private MemberCount() {}

  static Bounds of(Shares shares) {
    OptionalLong number = shares.numberOfMembers();
    if (number.isPresent()) {
      return Bounds.exactly((double) number.getAsLong());
    }
    Rest rest = shares.rest();
    Interval left = shares.residual();
    double listed = (double) shares.members().size() + shares.undivided().size();
    double fewest = left.upper() == 0 ? 0 : rest.number();
    double most = fewest;
    if (left.upper() > 0 && !rest.isNumbered()) {
      fewest = Feasibility.fewest(Completions.cap(shares), left.lower());
      most =
          rest.floor() > left.upper() / Tolerance.MOST_MEMBERS
              ? Tolerance.timesWithin(rest.floor(), left.upper() + Tolerance.OF_TOTAL)
              : Double.POSITIVE_INFINITY;
    }
    if (!shares.undivided().isEmpty()) {
      most = Double.POSITIVE_INFINITY;
    }
    return Bounds.between(
        Math.max(1, listed + fewest), Math.max(1, listed + most), shares.areExact());
  }
}
