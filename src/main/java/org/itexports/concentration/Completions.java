package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;
import org.itexports.concentration.Distribution.Run;

/**
 * The extreme ways to complete incomplete shares. Of all completions one is the most even and, when
 * the listed shares are exact, one the most uneven in the order of majorisation: every Schur-convex
 * index has its ends there. When shares are intervals there is no most uneven one, and an index has
 * to search {@link #boxes} itself.
 */
final class Completions {

  private Completions() {}

  /** The most even completion; approached, not reached, where it holds dust. */
  static Distribution least(Shares shares) {
    List<Box> boxes = memberBoxes(shares);
    double mostDust = 0;
    for (Member group : shares.undivided()) {
      mostDust += group.share().upper();
    }
    Rest rest = shares.rest();
    double left = shares.residual().upper();
    if (left > 0 && rest.isNumbered()) {
      boxes.addAll(RestBoxes.of(shares, cap(shares)));
    } else if (left > 0 && rest.floor() > left / Tolerance.MOST_MEMBERS) {
      double most = Math.max(1, Tolerance.timesWithin(rest.floor(), left + Tolerance.OF_TOTAL));
      boxes.add(new Box(0, cap(shares), most));
    } else if (left > 0) {
      mostDust = 1;
    }
    double mass = Math.max(Box.sumOfLowers(boxes), 1 - mostDust);
    double level = WaterLevel.of(boxes, mass);
    List<Run> runs = new ArrayList<>(boxes.size());
    boxes.forEach(box -> runs.add(new Run(box.clip(level), box.count())));
    return new Distribution(runs, Math.max(0, 1 - mass));
  }

  /** Whether {@link #least} is a completion or the limit of some, not only a bound on all. */
  static boolean leastIsTight(Shares shares) {
    return shares.areExact() || (RestBoxes.areTight(shares) && !mayBeAbsentButNotSmall(shares));
  }

  /** Whether a member of the rest may be absent, and has some share at least when it is not. */
  static boolean mayBeAbsentButNotSmall(Shares shares) {
    Rest rest = shares.rest();
    return rest.floor() > 0 && !rest.isNumbered() && shares.residual().upper() > 0;
  }

  /** The most uneven completion of exact shares. */
  static Distribution greatest(Shares shares) {
    List<Run> runs = new ArrayList<>();
    shares.members().forEach(member -> runs.add(new Run(member.share().upper(), 1)));
    shares.undivided().forEach(group -> runs.add(new Run(group.share().upper(), 1)));
    double left = shares.residual().upper();
    if (left > 0) {
      addFewestLarge(runs, shares, left);
    }
    return new Distribution(runs, 0);
  }

  /**
   * Boxes that hold the most uneven completions when their shares add up to 1, each undivided group
   * and each member of the rest taken whole.
   */
  static List<Box> boxes(Shares shares) {
    List<Box> boxes = memberBoxes(shares);
    shares.undivided().forEach(group -> boxes.add(Box.of(group)));
    double left = shares.residual().upper();
    if (left == 0) {
      return boxes;
    }
    Rest rest = shares.rest();
    double cap = cap(shares);
    if (rest.isNumbered()) {
      boxes.addAll(RestBoxes.of(shares, cap));
      return boxes;
    }
    double number = cap >= left ? 1 : Tolerance.timesWithin(cap, left) + 1;
    boxes.add(new Box(0, cap, number));
    return boxes;
  }

  /** Boxes of the members and of enough of the rest that its two largest may be any of them. */
  static List<Box> boxesOfTwo(Shares shares) {
    List<Box> boxes = memberBoxes(shares);
    double left = shares.residual().upper();
    if (left > 0 && shares.rest().isNumbered()) {
      boxes.addAll(RestBoxes.of(shares, cap(shares)));
    } else if (left > 0) {
      double cap = cap(shares);
      double floor = shares.rest().floor();
      boolean counted = floor > left / Tolerance.MOST_MEMBERS;
      double number = counted ? left + Tolerance.OF_TOTAL : Math.max(left, 2 * cap);
      boxes.add(new Box(0, cap, Math.max(1, Tolerance.timesWithin(counted ? floor : cap, number))));
    }
    return boxes;
  }

  /**
   * Whether every choice of shares from {@link #boxes} that adds up to 1 is a completion. It is not
   * when a member of the rest is limited by a share that itself is an interval, or may be absent
   * but not small.
   */
  static boolean boxesAreTight(Shares shares) {
    Rest rest = shares.rest();
    if (shares.residual().upper() == 0) {
      return true;
    }
    if (mayBeAbsentButNotSmall(shares) || !RestBoxes.areTight(shares)) {
      return false;
    }
    if (!rest.listedAreLargest()) {
      return true;
    }
    double cap = cap(shares);
    return shares.members().stream().allMatch(member -> member.share().lower() >= cap);
  }

  private static List<Box> memberBoxes(Shares shares) {
    Rest rest = shares.rest();
    boolean raised = rest.listedAreLargest() && rest.isNumbered() && rest.number() > 0;
    double floor = raised ? rest.floor() : 0;
    List<Box> boxes = new ArrayList<>(shares.members().size() + 2);
    for (Member member : shares.members()) {
      double upper = member.share().upper();
      boxes.add(new Box(Math.min(upper, Math.max(floor, member.share().lower())), upper, 1));
    }
    return boxes;
  }

  /** The largest share that a member of the rest may have. */
  static double cap(Shares shares) {
    Rest rest = shares.rest();
    double left = shares.residual().upper();
    double cap = Math.min(left, rest.cap());
    if (rest.listedAreLargest()) {
      cap = Math.min(cap, Feasibility.smallest(shares));
    }
    return Math.max(cap, left / Tolerance.MOST_MEMBERS);
  }

  /** Fills members of the rest to the cap, one after the other, as few as there may be. */
  private static void addFewestLarge(List<Run> runs, Shares shares, double left) {
    Rest rest = shares.rest();
    double cap = cap(shares);
    if (!rest.sizes().isEmpty()) {
      addWidestFirst(runs, RestBoxes.of(shares, cap), left);
      return;
    }
    double floor = Math.min(rest.floor(), cap);
    double number = rest.isNumbered() ? rest.number() : Math.max(1, Feasibility.fewest(cap, left));
    double spread = cap - floor;
    if (spread <= Tolerance.OF_VALUE * cap || number == 1) {
      runs.add(new Run(left / number, number));
      return;
    }
    double above = Math.max(0, left - number * floor);
    double full = Math.min(number, Tolerance.timesWithin(spread, above));
    runs.add(new Run(cap, full));
    if (full < number) {
      runs.add(new Run(floor, number - full - 1));
      runs.add(new Run(floor + Tolerance.mass(above - full * spread), 1));
    }
  }

  /** Boxes with one lower end: those that hold most are filled first. */
  private static void addWidestFirst(List<Run> runs, List<Box> boxes, double left) {
    double above = Math.max(0, left - Box.sumOfLowers(boxes));
    for (int i = boxes.size() - 1; i >= 0; i--) {
      Box box = boxes.get(i);
      double full = box.count();
      if (box.width() > 0) {
        full = Math.min(box.count(), Tolerance.timesWithin(box.width(), above));
      }
      above = Tolerance.mass(above - full * box.width());
      runs.add(new Run(box.upper(), full));
      if (full < box.count()) {
        runs.add(new Run(box.lower() + above, 1));
        runs.add(new Run(box.lower(), box.count() - full - 1));
        above = 0;
      }
    }
  }
}
