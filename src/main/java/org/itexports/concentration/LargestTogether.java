package org.itexports.concentration;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.itexports.concentration.Distribution.Run;
import org.itexports.concentration.InfeasibleSharesException.Code;

/**
 * Shares of which only a concentration ratio is known: what the m largest members have together,
 * and perhaps how many members there are.
 *
 * <p>Everything depends on the smallest share of the m largest: no other member exceeds it. For
 * each such share there is one most uneven completion, and between two such shares that divide what
 * is left into whole numbers of members it changes in a straight line, so that a convex function is
 * largest at one of these (T. O. Kvalseth, Heliyon 4 (2018), e00846, treats the sum of squares).
 */
public final class LargestTogether extends Known {

  /** Beyond so many candidates a bound is given: the members left are tiny then. */
  private static final int MOST_TRIED = 10_000;

  private final int largest;
  private final double together;
  private final OptionalInt members;

  private LargestTogether(int largest, double together, OptionalInt members) {
    this.largest = largest;
    this.together = together;
    this.members = members;
  }

  /**
   * What a published concentration ratio says.
   *
   * @param largest how many members are counted, m
   * @param together what they have together: the concentration ratio, a fraction
   * @param members how many members there are in all, if that is known
   * @throws InfeasibleSharesException when these cannot hold together
   */
  public static LargestTogether of(int largest, double together, OptionalInt members) {
    if (!Double.isFinite(together)) {
      throw new InfeasibleSharesException(Code.NOT_FINITE, "The ratio is not a finite number.");
    }
    if (largest < 1 || (members.isPresent() && members.getAsInt() < largest)) {
      throw new InfeasibleSharesException(
          Code.NUMBER_TOO_SMALL,
          "A concentration ratio counts at least one member, and no more than there are.");
    }
    if (together <= 0 || together > 1 + Tolerance.OF_TOTAL) {
      throw new InfeasibleSharesException(
              Code.SHARE_OUT_OF_RANGE, "The ratio is above 0 and at most 1; it is a fraction.")
          .with("ratio", together);
    }
    double ratio = 1 - together <= Tolerance.OF_TOTAL ? 1 : together;
    double others = members.isPresent() ? members.getAsInt() - largest : Double.MAX_VALUE;
    if ((1 - ratio) * largest > others * ratio * (1 + Tolerance.OF_TOTAL)) {
      throw new InfeasibleSharesException(
              Code.CAP_TOO_SMALL,
              "The others would have to be larger than the largest: "
                  + Wording.percent(1 - ratio)
                  + " of the total is left for them.")
          .with("left", 1 - ratio)
          .with("number", others);
    }
    return new LargestTogether(largest, ratio, members);
  }

  @Override
  public OptionalLong numberOfMembers() {
    return members.isPresent() ? OptionalLong.of(members.getAsInt()) : OptionalLong.empty();
  }

  @Override
  public List<Assumption> assumptions() {
    return List.of();
  }

  private double left() {
    return 1 - together;
  }

  @Override
  Distribution least() {
    Run top = new Run(together / largest, largest);
    if (left() == 0 || members.isEmpty()) {
      return new Distribution(List.of(top), left());
    }
    double others = members.getAsInt() - largest;
    return new Distribution(List.of(top, new Run(left() / others, others)), 0);
  }

  @Override
  boolean leastIsTight() {
    return true;
  }

  @Override
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

  @Override
  Distribution majorant() {
    return left() == 0 ? uneven(0) : rest(together, 1, together / largest);
  }

  @Override
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

  @Override
  Bounds count() {
    if (members.isPresent()) {
      return Bounds.exactly(members.getAsInt());
    }
    double fewest = Tolerance.timesToReach(together / largest, left());
    double most = left() == 0 ? largest : Double.POSITIVE_INFINITY;
    return Bounds.between(left() == 0 ? 1 : largest + fewest, most, true);
  }

  @Override
  EstimateReason reason() {
    return EstimateReason.REST_NOT_ATTRIBUTED;
  }

  @Override
  String unknowns() {
    return "Only what the "
        + (largest == 1 ? "largest member has" : largest + " largest members have together")
        + " is known, "
        + Wording.percent(together)
        + " of the total, and "
        + (members.isPresent()
            ? "that there are " + Wording.count(members.getAsInt(), "member") + "."
            : "not how many members there are.");
  }

  @Override
  String whyPinned() {
    return unknowns() + " Whatever is not known cannot change the index.";
  }
}
