package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The share of the largest member that is not listed. Known, it is one listed member more, and no
 * other unlisted one exceeds it.
 *
 * <p>Let the listed shares be exact, L be left for N others of at least f each, and L' = L &minus;
 * N f. When the largest has c, the width is convex in c between the values f + L'/j, j = 1, 2, ...,
 * where it is (j &minus; 1)/j&sup2; L'&sup2; (1 &minus; (j &minus; 1)/(N &minus; 1)), for N unknown
 * without the last factor. From j = 2 on that falls with j: the least favourable value is the
 * largest possible one, or the next of these below it that is not the first.
 */
record LargestUnlisted(Shares shares) implements Figure {

  private static final int FRACTIONS_TRIED = 8;

  @Override
  public Interval values() {
    Rest rest = shares.rest();
    Interval left = shares.residual();
    double least = left.upper() / Tolerance.MOST_MEMBERS;
    double most = Completions.cap(shares);
    if (rest.isNumbered()) {
      least = Math.max(least, left.lower() / rest.number());
      double others = (rest.number() - 1) * rest.floor();
      most = Math.max(rest.floor(), Math.min(most, left.upper() - others));
    } else if (rest.floor() > 0) {
      double number = Tolerance.timesWithin(rest.floor(), left.upper() + Tolerance.OF_TOTAL);
      least = Math.max(least, left.lower() / Math.max(1, number));
    }
    double lower = Math.max(rest.floor(), least);
    return new Interval(Math.min(lower, most), most);
  }

  @Override
  public Optional<Shares> told(double value) {
    Rest rest = shares.rest();
    if (value < rest.floor()) {
      return Optional.empty();
    }
    List<Member> members = new ArrayList<>();
    for (Member member : shares.members()) {
      members.add(rest.listedAreLargest() ? notBelow(value, member) : member);
    }
    members.add(Member.exactly(newLabel(), value));
    int others = rest.isNumbered() ? rest.number() - 1 : rest.number();
    double cap = Math.min(rest.cap(), value);
    return Figure.shares(
        members,
        shares.undivided(),
        new Rest(rest.listedAreLargest(), rest.floor(), cap, others, rest.sizes()));
  }

  private static Member notBelow(double value, Member member) {
    Interval share = member.share();
    double lower = Math.min(share.upper(), Math.max(share.lower(), value));
    return new Member(member.label(), new Interval(lower, share.upper()));
  }

  private String newLabel() {
    var labels = shares.members().stream().map(Member::label).collect(Collectors.toSet());
    shares.undivided().forEach(group -> labels.add(group.label()));
    String label = "the largest that is not listed";
    while (labels.contains(label)) {
      label += "'";
    }
    return label;
  }

  @Override
  public Bends bends() {
    Rest rest = shares.rest();
    Interval left = shares.residual();
    double floors = rest.isNumbered() ? rest.number() * rest.floor() : 0;
    double above = left.upper() - floors;
    double most = values().upper() - rest.floor();
    List<Double> bends = new ArrayList<>();
    // All may be needed to have the floor each.
    if (above > Tolerance.OF_VALUE && most > 0) {
      double first = Tolerance.timesToReach(most, above);
      for (double parts : new double[] {2, first, first + 1}) {
        bends.add(rest.floor() + above / parts);
      }
    }
    boolean alike = rest.floor() == 0 || rest.isNumbered();
    if (shares.areExact() && alike && rest.sizes().isEmpty()) {
      return new Bends(bends, true);
    }
    for (int parts = 1; parts <= FRACTIONS_TRIED; parts++) {
      bends.add(left.lower() / parts);
      bends.add(left.upper() / parts);
    }
    return new Bends(bends, false);
  }
}
