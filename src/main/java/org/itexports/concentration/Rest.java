package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;
import org.itexports.concentration.InfeasibleSharesException.Code;

/**
 * What the caller assumes of the members that are not listed. Assumptions combine with {@link
 * #and}; whether they fit the shares is checked where they meet them, in {@link Shares#assuming}.
 *
 * @param listedAreLargest whether no unlisted member is larger than any listed one
 * @param floor the smallest share of the total that an unlisted member may have; 0 says nothing
 * @param cap the largest share of the total that an unlisted member may have; 1 says nothing
 * @param number how many unlisted members there are, or {@link #UNNUMBERED}
 * @param sizes what is assumed of the sizes of all members, listed or not
 */
public record Rest(
    boolean listedAreLargest, double floor, double cap, int number, List<SizeFact> sizes) {

  /** The number of unlisted members is not known. */
  public static final int UNNUMBERED = -1;

  private static final Rest NOTHING_ASSUMED = new Rest(false, 0, 1, UNNUMBERED);

  /**
   * @throws InfeasibleSharesException when floor or cap leave [0, 1], the cap is zero or below the
   *     floor, or the number is negative
   */
  public Rest {
    if (!Double.isFinite(floor) || !Double.isFinite(cap)) {
      throw new InfeasibleSharesException(
          Code.NOT_FINITE, "The smallest and largest share assumed are finite numbers.");
    }
    if (floor < 0 || floor > 1 || cap <= 0 || cap > 1) {
      throw new InfeasibleSharesException(
              Code.SHARE_OUT_OF_RANGE,
              "The smallest share assumed is within 0 and 1, the largest above 0 and at most 1;"
                  + " shares are fractions.")
          .with("floor", floor)
          .with("cap", cap);
    }
    if (floor > cap) {
      throw floorAboveCap(floor, cap);
    }
    if (number < UNNUMBERED) {
      throw new InfeasibleSharesException(
              Code.NUMBER_TOO_SMALL, "There cannot be " + number + " further members.")
          .with("number", number);
    }
    sizes = List.copyOf(sizes);
  }

  /** Assumptions without any of the sizes of all members. */
  public Rest(boolean listedAreLargest, double floor, double cap, int number) {
    this(listedAreLargest, floor, cap, number, List.of());
  }

  /** Nothing is assumed: the rest may be one member or endlessly many. */
  public static Rest nothingAssumed() {
    return NOTHING_ASSUMED;
  }

  /** No unlisted member is larger than any listed one. */
  public static Rest knownAreLargest() {
    return new Rest(true, 0, 1, UNNUMBERED);
  }

  /** No unlisted member has more than this share of the total. */
  public static Rest atMost(double cap) {
    return new Rest(false, 0, cap, UNNUMBERED);
  }

  /** Every unlisted member has at least this share of the total. */
  public static Rest atLeast(double floor) {
    return new Rest(false, floor, 1, UNNUMBERED);
  }

  /** There are exactly this many unlisted members. */
  public static Rest numbering(int number) {
    if (number < 0) {
      throw new InfeasibleSharesException(
              Code.NUMBER_TOO_SMALL, "There cannot be " + number + " further members.")
          .with("number", number);
    }
    return new Rest(false, 0, 1, number);
  }

  /** So many of all members are small; needs the number of unlisted members as well. */
  public static Rest sized(SizeFact fact) {
    return new Rest(false, 0, 1, UNNUMBERED, List.of(fact));
  }

  /** There are no unlisted members. */
  public static Rest none() {
    return numbering(0);
  }

  /**
   * Both sets of assumptions at once.
   *
   * @throws InfeasibleSharesException when they contradict each other
   */
  public Rest and(Rest other) {
    if (isNumbered() && other.isNumbered() && number != other.number) {
      throw new InfeasibleSharesException(
              Code.NUMBERS_DIFFER,
              "There cannot be both " + number + " and " + other.number + " further members.")
          .with("number", number)
          .with("other", other.number);
    }
    List<SizeFact> all = new ArrayList<>(sizes);
    other.sizes.stream().filter(fact -> !all.contains(fact)).forEach(all::add);
    return new Rest(
        listedAreLargest || other.listedAreLargest,
        Math.max(floor, other.floor),
        Math.min(cap, other.cap),
        Math.max(number, other.number),
        all);
  }

  /** Whether the number of unlisted members is known. */
  public boolean isNumbered() {
    return number != UNNUMBERED;
  }

  /** The assumptions as the end of a sentence about the rest, for people. */
  public String text() {
    if (equals(NOTHING_ASSUMED)) {
      return "nothing is assumed about it";
    }
    return "it is assumed that "
        + Wording.enumerate(assumptions().stream().map(Assumption::text).toList());
  }

  /** The assumptions one by one, each as the end of a sentence about the rest. */
  public List<Assumption> assumptions() {
    List<Assumption> all = new ArrayList<>();
    if (listedAreLargest) {
      all.add(
          Assumption.of(
              AssumptionKind.LISTED_ARE_LARGEST,
              "none of its members is larger than any listed one"));
    }
    if (cap < 1) {
      String text = "none of its members has more than " + Wording.limit(cap);
      all.add(Assumption.of(AssumptionKind.CAP, cap, text));
    }
    if (floor > 0) {
      String text = "each of its members has at least " + Wording.limit(floor);
      all.add(Assumption.of(AssumptionKind.FLOOR, floor, text));
    }
    if (isNumbered()) {
      String text = "it has " + Wording.count(number, "member");
      all.add(Assumption.of(AssumptionKind.NUMBER, number, text));
    }
    for (SizeFact fact : sizes) {
      all.add(new Assumption(AssumptionKind.SIZES, fact.fraction(), fact.below(), fact.text()));
    }
    return List.copyOf(all);
  }

  static InfeasibleSharesException floorAboveCap(double floor, double cap) {
    List<String> apart = Wording.apart(floor, cap);
    return new InfeasibleSharesException(
            Code.FLOOR_ABOVE_CAP,
            "A further member cannot have at least "
                + apart.get(0)
                + " and at most "
                + apart.get(1)
                + ".")
        .with("floor", floor)
        .with("cap", cap);
  }
}
