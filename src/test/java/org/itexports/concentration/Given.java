package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Shares as specifications write them. */
final class Given {

  static final HerfindahlHirschman HHI = new HerfindahlHirschman();
  static final NormalisedHerfindahl NORMALISED = new NormalisedHerfindahl();
  static final NumbersEquivalent NUMBERS = new NumbersEquivalent();

  private Given() {}

  static Shares shares(double... shares) {
    return Shares.ofValues(labelled(shares), OptionalDouble.of(1));
  }

  static Shares values(double... values) {
    return Shares.ofValues(labelled(values));
  }

  static Shares intervals(double... lowerThenUpper) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < lowerThenUpper.length; i += 2) {
      Interval share = new Interval(lowerThenUpper[i], lowerThenUpper[i + 1]);
      members.add(new Member("m" + i / 2, share));
    }
    return Shares.ofIntervals(members);
  }

  static List<LabelledValue> labelled(double... values) {
    List<LabelledValue> labelled = new ArrayList<>();
    for (double value : values) {
      labelled.add(new LabelledValue("m" + labelled.size(), value));
    }
    return labelled;
  }

  static Interval hhi(Shares shares) {
    return ends(HHI.estimate(shares));
  }

  static Interval ends(Estimate estimate) {
    return new Interval(estimate.lower(), estimate.upper());
  }
}
