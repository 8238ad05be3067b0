package org.itexports.concentration;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.itexports.concentration.InfeasibleSharesException.Code;

/**
 * Shares of which only a concentration ratio is known: what the m largest members have together,
 * and perhaps how many members there are.
 */
public final class LargestTogether extends Known {

  private final RatioCompletions ratio;

  private LargestTogether(RatioCompletions ratio) {
    this.ratio = ratio;
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
    double rounded = 1 - together <= Tolerance.OF_TOTAL ? 1 : together;
    double others = members.isPresent() ? members.getAsInt() - largest : Double.MAX_VALUE;
    if ((1 - rounded) * largest > others * rounded * (1 + Tolerance.OF_TOTAL)) {
      throw new InfeasibleSharesException(
              Code.CAP_TOO_SMALL,
              "The others would have to be larger than the largest: "
                  + Wording.percent(1 - rounded)
                  + " of the total is left for them.")
          .with("left", 1 - rounded)
          .with("number", others);
    }
    return new LargestTogether(new RatioCompletions(largest, rounded, members));
  }

  @Override
  public OptionalLong numberOfMembers() {
    OptionalInt members = ratio.members();
    return members.isPresent() ? OptionalLong.of(members.getAsInt()) : OptionalLong.empty();
  }

  @Override
  public List<Assumption> assumptions() {
    return List.of();
  }

  @Override
  Distribution least() {
    return ratio.least();
  }

  @Override
  boolean leastIsTight() {
    return true;
  }

  @Override
  Most most(Unevenness unevenness) {
    return ratio.most(unevenness);
  }

  @Override
  Distribution majorant() {
    return ratio.majorant();
  }

  @Override
  Bounds lead() {
    return ratio.lead();
  }

  @Override
  Bounds count() {
    return ratio.count();
  }

  @Override
  EstimateReason reason() {
    return EstimateReason.REST_NOT_ATTRIBUTED;
  }

  @Override
  String unknowns() {
    return "Only what the "
        + (ratio.largest() == 1
            ? "largest member has"
            : ratio.largest() + " largest members have together")
        + " is known, "
        + Wording.percent(ratio.together())
        + " of the total, and "
        + (ratio.members().isPresent()
            ? "that there are " + Wording.count(ratio.members().getAsInt(), "member") + "."
            : "not how many members there are.");
  }

  @Override
  String whyPinned() {
    return unknowns() + " Whatever is not known cannot change the index.";
  }
}
