package org.itexports.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.itexports.concentration.InfeasibleSharesException.Code;

/** The members of a numbered rest as boxes: those that are small by assumption, then the others. */
final class RestBoxes {

  private RestBoxes() {}

  /**
   * The boxes, from the narrowest to the widest. A listed member that may be one of the small ones
   * is taken for one.
   */
  static List<Box> of(Shares shares, double cap) {
    Rest rest = shares.rest();
    List<Box> boxes = new ArrayList<>();
    double small = 0;
    for (SizeFact fact : sorted(rest.sizes())) {
      double needed = Math.min(rest.number(), needed(fact, shares));
      if (needed > small) {
        double upper = Math.max(rest.floor(), Math.min(cap, fact.below()));
        boxes.add(new Box(rest.floor(), upper, needed - small));
        small = needed;
      }
    }
    boxes.add(new Box(rest.floor(), Math.max(rest.floor(), cap), rest.number() - small));
    return boxes;
  }

  /** Whether it is known of every listed member which of the small ones it is. */
  static boolean areTight(Shares shares) {
    for (SizeFact fact : shares.rest().sizes()) {
      for (Member member : shares.members()) {
        Interval share = member.share();
        if (share.lower() <= fact.below() && share.upper() > fact.below()) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * @throws InfeasibleSharesException when members cannot be as small as is assumed
   */
  static void check(Shares shares, double cap) {
    Rest rest = shares.rest();
    if (rest.sizes().isEmpty()) {
      return;
    }
    if (!rest.isNumbered() || !shares.undivided().isEmpty()) {
      throw new InfeasibleSharesException(
          Code.NUMBER_NEEDED,
          "A fraction of the members says something only when it is known how many there are.");
    }
    for (SizeFact fact : rest.sizes()) {
      double needed = needed(fact, shares);
      if (needed > rest.number() || (needed > 0 && fact.below() < rest.floor())) {
        throw tooMany(fact);
      }
    }
    CompensatedSum most = new CompensatedSum();
    of(shares, cap).forEach(box -> most.add(box.count() * box.upper()));
    if (most.value() < shares.residual().lower() - Tolerance.OF_TOTAL) {
      throw new InfeasibleSharesException(
              Code.CAP_TOO_SMALL,
              "More of the total is left than members of the sizes assumed can have: "
                  + Wording.percent(shares.residual())
                  + ".")
          .with("left", shares.residual().lower());
    }
  }

  private static InfeasibleSharesException tooMany(SizeFact fact) {
    return new InfeasibleSharesException(
            Code.SIZES_CONTRADICT,
            "It cannot be that " + fact.text() + ": too many are known to have more.")
        .with("fraction", fact.fraction())
        .with("below", fact.below());
  }

  /** How many of the rest are small, when of the listed all are that may be. */
  static double needed(SizeFact fact, Shares shares) {
    double all = (double) shares.members().size() + shares.rest().number();
    double listed =
        shares.members().stream().filter(m -> m.share().lower() <= fact.below()).count();
    return Math.max(0, fact.atLeastOf(all) - listed);
  }

  private static List<SizeFact> sorted(List<SizeFact> sizes) {
    return sizes.stream().sorted(Comparator.comparingDouble(SizeFact::below)).toList();
  }
}
