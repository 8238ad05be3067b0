package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of the rest once the listed members have changed and the rest has not: in absolute
 * terms its members may be as large and as small as before, whatever that is in the new total.
 */
final class CarriedRest {

  private final Shares before;
  private final List<Member> members;
  private final Interval left;
  private final Interval total;

  /**
   * @param before the shares that the assumptions were made for
   * @param members the members after the change
   * @param undivided the groups after the change
   * @param total the total after the change, in units of the total before
   */
  CarriedRest(Shares before, List<Member> members, List<Member> undivided, Interval total) {
    this.before = before;
    this.members = members;
    this.left = Feasibility.residual(members, undivided);
    this.total = total;
  }

  /**
   * The assumptions that still hold.
   *
   * @param listedAreLargest whether the members after the change are at least as large as any of
   *     the rest, provided that those before were
   */
  Rest under(boolean listedAreLargest) {
    Rest rest = before.rest();
    boolean unchanged = total.equals(Interval.exactly(1)) && members.equals(before.members());
    if (unchanged || rest.number() == 0) {
      return rest;
    }
    if (before.residual().upper() == 0) {
      return left.upper() == 0 ? rest : Rest.none();
    }
    if (left.upper() == 0) {
      return Rest.nothingAssumed();
    }
    boolean largest = rest.listedAreLargest() && listedAreLargest && !members.isEmpty();
    double cap = cap(largest);
    double floor = Math.min(cap, total.upper() > 0 ? rest.floor() / total.upper() : 0);
    return new Rest(largest, floor, cap, rest.number(), sizes());
  }

  private double cap(boolean listedAreLargest) {
    Rest rest = before.rest();
    double cap = scaled(rest.cap());
    if (rest.listedAreLargest()) {
      double smallest = scaled(Feasibility.smallest(before));
      // Where the members after the change say the same, it need not be said again.
      boolean said = listedAreLargest && smallest(members) <= smallest + Tolerance.OF_VALUE;
      cap = said ? cap : Math.min(cap, smallest);
    }
    // What only rounding takes from a rest that is full would leave it no completion.
    return rest.isNumbered() ? Math.max(cap, left.lower() / rest.number()) : cap;
  }

  private static double smallest(List<Member> members) {
    return members.stream().mapToDouble(member -> member.share().upper()).min().orElse(1);
  }

  private double scaled(double share) {
    return share >= 1 || share >= total.lower() ? 1 : share / total.lower();
  }

  /**
   * How many of the rest are small stays; among all members that is another fraction. Of the listed
   * only those count that are small for certain.
   */
  private List<SizeFact> sizes() {
    List<SizeFact> sizes = new ArrayList<>();
    double others = Math.max(0, before.rest().number());
    for (SizeFact fact : before.rest().sizes()) {
      double needed = RestBoxes.needed(fact, before, others);
      double below = scaled(fact.below());
      if (needed > 0) {
        double small = members.stream().filter(m -> m.share().upper() <= below).count();
        double all = members.size() + others;
        sizes.add(new SizeFact(Math.min(1, (needed + small) / all), below));
      }
    }
    return sizes;
  }
}
