package org.itexports.concentration;

import java.util.List;
import java.util.OptionalInt;
import org.itexports.concentration.Distribution.Run;

/**
 * The extreme ways to complete what a concentration ratio leaves open.
 *
 * <p>Everything depends on the smallest share of the m largest: no other member exceeds it. For
 * each such share there is one most uneven completion, and between two such shares that divide what
 * is left into whole numbers of members it changes in a straight line, so that a convex function is
 * largest at one of these (T. O. Kvalseth, Heliyon 4 (2018), e00846, treats the sum of squares).
 *
 * @param largest how many of the largest are counted, m
 * @param together what they have together; 1 where only rounding keeps it from that
 * @param members how many members there are in all, if that is known
 */
record RatioCompletions(int largest, double together, OptionalInt members) {

  /** Beyond so many candidates a bound is given: the members left are tiny then. */
  private static final int MOST_TRIED = 10_000;

  /** The most even completion; approached where the others are dust. */
  Distribution least() {
    Run top = new Run(together / largest, largest);
    if (left() == 0 || members.isEmpty()) {
      return new Distribution(List.of(top), left());
    }
    double others = members.getAsInt() - largest;
    return new Distribution(List.of(top, new Run(left() / others, others)), 0);
  }

  /** How uneven the completions can get. */
  Most most(Unevenness unevenness) {
    double widest = together / largest;
    if (left() == 0) {
      return new Most(unevenness.of(uneven(0)), true);
    }
    double narrowest = members.isPresent() ? left() / (members.getAsInt() - largest) : 0;
    Most most = new Most(unevenness.of(uneven(widest)), true);
    double first = Tolerance.timesToReach(widest, left());
    for (double number = first; number < first + MOST_TRIED; number++) {
      double smallest = left() / number;
      if (smallest <= narrowest) {
        return most.or(new Most(unevenness.of(uneven(narrowest)), true));
      }
      most = most.or(new Most(unevenness.of(uneven(smallest)), true));
    }
    most = most.or(new Most(unevenness.of(uneven(narrowest)), true));
    if (unevenness.peaksAtEnds()) {
      return most;
    }
    // All that is not tried has smaller ones of the largest: this is more uneven than any of it.
    double tried = left() / (first + MOST_TRIED - 1);
    return most.or(new Most(unevenness.of(rest(together, 1, tried)), false));
  }

  /** The most uneven completion in which the smallest of the largest has this share. */
  private Distribution uneven(double smallest) {
    if (smallest <= 0) {
      return new Distribution(List.of(new Run(together, 1)), left());
    }
    return rest(together - (largest - 1) * smallest, largest, smallest);
  }

  private Distribution rest(double first, int counted, double cap) {
    double full = Tolerance.timesWithin(cap, left());
    return new Distribution(
        List.of(
            new Run(first, 1),
            new Run(cap, counted - 1 + full),
            new Run(Tolerance.mass(left() - full * cap), 1)),
        0);
  }

  /** Shares at least as uneven as every completion. */
  Distribution majorant() {
    return left() == 0 ? uneven(0) : rest(together, 1, together / largest);
  }

  /** The difference of the squares of the two largest shares. */
  Bounds lead() {
    double narrowest = members.isPresent() && left() > 0 ? left() / others() : 0;
    if (largest == 1) {
      double square = together * together;
      double nearest = Math.min(together, left());
      return Bounds.between(square - nearest * nearest, square - narrowest * narrowest, true);
    }
    double first = together - (largest - 1) * narrowest;
    return Bounds.between(0, first * first - narrowest * narrowest, true);
  }

  private double others() {
    return (double) members.orElseThrow() - largest;
  }

  /** How few and how many members there can be. */
  Bounds count() {
    if (members.isPresent()) {
      return Bounds.exactly(members.getAsInt());
    }
    double fewest = Tolerance.timesToReach(together / largest, left());
    double most = left() == 0 ? largest : Double.POSITIVE_INFINITY;
    return Bounds.between(left() == 0 ? 1 : largest + fewest, most, true);
  }

  private double left() {
    return 1 - together;
  }
}
