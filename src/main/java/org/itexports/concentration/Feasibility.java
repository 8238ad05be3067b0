package org.itexports.concentration;

import java.util.List;
import org.itexports.concentration.InfeasibleSharesException.Code;

/** Whether shares can be completed to the whole total under what is assumed of the rest. */
final class Feasibility {

  private Feasibility() {}

  /**
   * What the listed shares leave of the total.
   *
   * @throws InfeasibleSharesException when even the lower ends exceed the total
   */
  static Interval residual(List<Member> members, List<Member> undivided) {
    CompensatedSum lower = new CompensatedSum();
    CompensatedSum upper = new CompensatedSum();
    for (List<Member> list : List.of(members, undivided)) {
      for (Member member : list) {
        lower.add(member.share().lower());
        upper.add(member.share().upper());
      }
    }
    double least = lower.value();
    if (least > 1 + Tolerance.OF_TOTAL) {
      throw new InfeasibleSharesException(
              Code.OVER_TOTAL,
              "The shares add up to at least "
                  + Wording.plain(least)
                  + ", which is more than the whole.")
          .with("sum", least);
    }
    double most = withoutRounding(1 - least);
    return new Interval(Math.min(most, withoutRounding(1 - upper.value())), most);
  }

  static void check(Shares shares) {
    Rest rest = shares.rest();
    Interval left = shares.residual();
    if (rest.number() == 0) {
      checkNothingIsLeft(left);
      RestBoxes.checkListed(shares);
      return;
    }
    if (left.upper() == 0) {
      checkNobodyIsExpected(rest);
      RestBoxes.checkListed(shares);
      return;
    }
    if (rest.listedAreLargest() && shares.members().isEmpty()) {
      throw new InfeasibleSharesException(
          Code.NONE_LISTED, "The listed members cannot be the largest, because none is listed.");
    }
    double cap = largest(shares);
    if (floorIsAbove(cap, rest)) {
      if (leavesNobodyElse(shares)) {
        return;
      }
      throw Rest.floorAboveCap(rest.floor(), cap);
    }
    if (rest.isNumbered() && rest.number() * cap < left.lower() - Tolerance.OF_TOTAL) {
      throw tooLargeARest(left.lower(), cap, rest.number());
    }
    RestBoxes.check(shares, Math.min(cap, left.upper()));
    if (rest.floor() == 0) {
      return;
    }
    double number = rest.isNumbered() ? rest.number() : fewest(cap, left.lower());
    double most = left.upper();
    if (rest.listedAreLargest() && number > 0) {
      most = Math.max(0, most - raise(shares.members(), rest.floor()));
    }
    if (number * rest.floor() > most + Tolerance.OF_TOTAL) {
      throw tooSmallARest(most, rest.floor(), number);
    }
  }

  /** Whether a further member would have to be larger than it may be, so that there is none. */
  static boolean leavesNobodyElse(Shares shares) {
    Rest rest = shares.rest();
    return !rest.isNumbered()
        && rest.sizes().isEmpty()
        && shares.residual().lower() == 0
        && floorIsAbove(largest(shares), rest);
  }

  private static boolean floorIsAbove(double cap, Rest rest) {
    return rest.floor() > cap * (1 + Tolerance.OF_TOTAL);
  }

  /** The largest share that the assumptions allow a further member. */
  private static double largest(Shares shares) {
    Rest rest = shares.rest();
    return rest.listedAreLargest() ? Math.min(rest.cap(), smallest(shares)) : rest.cap();
  }

  /** What it takes to bring every listed member to the floor. */
  private static double raise(List<Member> members, double floor) {
    CompensatedSum sum = new CompensatedSum();
    members.forEach(member -> sum.add(Math.max(0, floor - member.share().lower())));
    return sum.value();
  }

  /** How many members of at most the cap it takes to have this mass. */
  static double fewest(double cap, double mass) {
    return Tolerance.timesToReach(cap, Math.max(0, mass - Tolerance.OF_TOTAL));
  }

  /** The largest share that every listed member may still have. */
  static double smallest(Shares shares) {
    return shares.members().stream().mapToDouble(member -> member.share().upper()).min().orElse(1);
  }

  private static void checkNothingIsLeft(Interval left) {
    if (left.lower() > 0) {
      throw new InfeasibleSharesException(
              Code.UNDER_TOTAL,
              "The listed members cannot be all there are: "
                  + Wording.percent(left)
                  + " of the total is not theirs.")
          .with("left", left.lower());
    }
  }

  private static void checkNobodyIsExpected(Rest rest) {
    if (rest.isNumbered()) {
      throw new InfeasibleSharesException(
              Code.NOTHING_LEFT,
              "The listed shares add up to the whole: nothing is left for "
                  + Wording.count(rest.number(), "further member")
                  + ". Is the total missing?")
          .with("number", rest.number());
    }
    if (rest.floor() > 0) {
      throw new InfeasibleSharesException(
              Code.NOTHING_LEFT,
              "The listed shares add up to the whole: nothing is left for further members of at"
                  + " least "
                  + Wording.limit(rest.floor())
                  + ". Is the total missing?")
          .with("floor", rest.floor());
    }
  }

  private static InfeasibleSharesException tooLargeARest(double left, double cap, int number) {
    List<String> apart = Wording.apart(left, cap);
    return new InfeasibleSharesException(
            Code.CAP_TOO_SMALL,
            apart.get(0)
                + " of the total is left, more than "
                + Wording.count(number, "member")
                + " of at most "
                + apart.get(1)
                + " can have.")
        .with("left", left)
        .with("cap", cap)
        .with("number", number);
  }

  private static InfeasibleSharesException tooSmallARest(double left, double floor, double number) {
    List<String> apart = Wording.apart(left, floor);
    return new InfeasibleSharesException(
            Code.FLOOR_TOO_LARGE,
            "No more than "
                + apart.get(0)
                + " of the total is left, too little for members of at least "
                + apart.get(1)
                + ".")
        .with("left", left)
        .with("floor", floor)
        .with("number", number);
  }

  private static double withoutRounding(double mass) {
    return mass <= Tolerance.OF_TOTAL ? 0 : mass;
  }
}
