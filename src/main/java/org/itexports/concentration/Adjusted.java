package org.itexports.concentration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itexports.concentration.Adjustment.Kind;
import org.itexports.concentration.InfeasibleSharesException.Code;

/** Shares of which some members have another size; see {@link Shares#adjusted}. */
final class Adjusted {

  private final Shares before;
  private final List<Resized> members;
  private final List<Resized> groups;
  private final Interval sum;
  private final Interval moved;
  private final Interval total;

  private Adjusted(Shares before, List<Resized> members) {
    this.before = before;
    this.members = members;
    this.groups = before.undivided().stream().map(Resized::kept).toList();
    this.sum = sumOfSizes();
    this.moved = moved();
    this.total = total();
  }

  static Shares of(Shares before, List<Adjustment> adjustments) {
    List<Resized> members = resized(before, adjustments);
    if (members.stream().allMatch(Resized::isKept)) {
      return before;
    }
    return new Adjusted(before, members).shares();
  }

  private static List<Resized> resized(Shares before, List<Adjustment> adjustments) {
    Listed listed = Listed.in(before);
    Listed.requireDistinct(adjustments.stream().map(Adjustment::label).toList());
    Map<String, Resized> members = new LinkedHashMap<>();
    before.members().forEach(member -> members.put(member.label(), Resized.kept(member)));
    for (Adjustment adjustment : adjustments) {
      boolean newcomer = adjustment.kind() == Kind.SIZE && adjustment.number() > 0;
      String label = adjustment.label();
      members.put(
          label,
          newcomer && !listed.has(label)
              ? Resized.newcomer(label, adjustment.number())
              : Resized.by(adjustment, listed.get(label)));
    }
    return List.copyOf(members.values());
  }

  private Shares shares() {
    List<Member> after = inTotal(members);
    List<Member> groupsAfter = inTotal(groups);
    if (after.isEmpty() && groupsAfter.isEmpty()) {
      throw new InfeasibleSharesException(
          Code.NO_MEMBERS, "Every listed member is removed, and of the rest nobody is known.");
    }
    boolean largest = members.stream().allMatch(m -> m.staysAbove(before.capOfRest()));
    CarriedRest rest = new CarriedRest(before, after, groupsAfter, total);
    Shares shares = Shares.ofIntervals(after, groupsAfter).assuming(rest.under(largest));
    return before.areExact() && !before.isEnclosing() ? shares : shares.enclosing();
  }

  private List<Member> inTotal(List<Resized> parts) {
    return parts.stream()
        .filter(part -> part.size().upper() > 0)
        .map(part -> new Member(part.label(), share(part)))
        .toList();
  }

  /**
   * A size x in a total is within its limits over those of the total, and also x / (x + y), where y
   * is what all others have, which grows with x and falls with y.
   */
  private Interval share(Resized part) {
    Interval size = part.size();
    if (before.areExact()) {
      return Interval.exactly(Math.min(1, size.lower() / total.lower()));
    }
    double least = Math.max(0, sum.lower() - size.lower());
    double most = Math.max(0, sum.upper() - size.upper());
    double lower = Math.max(size.lower() / total.upper(), ratio(size.lower(), most));
    double upper = Math.min(ratio(size.upper(), least), quotient(size.upper(), total.lower()));
    Interval known = part.inTotal(moved);
    lower = Math.max(lower, known.lower());
    upper = Math.min(Math.min(1, upper), known.upper());
    return new Interval(Math.min(lower, upper), upper);
  }

  private static double ratio(double one, double others) {
    return one == 0 ? 0 : one / (one + others);
  }

  private static double quotient(double size, double total) {
    return size >= total ? 1 : size / total;
  }

  /** All sizes as they are known one by one, those of the rest among them. */
  private Interval sumOfSizes() {
    CompensatedSum lower = new CompensatedSum();
    CompensatedSum upper = new CompensatedSum();
    for (List<Resized> list : List.of(members, groups)) {
      for (Resized part : list) {
        lower.add(part.size().lower());
        upper.add(part.size().upper());
      }
    }
    lower.add(before.residual().lower());
    upper.add(before.residual().upper());
    return new Interval(Math.min(lower.value(), upper.value()), upper.value());
  }

  /** 1 with all that changes. */
  private Interval moved() {
    CompensatedSum lower = new CompensatedSum();
    CompensatedSum upper = new CompensatedSum();
    lower.add(1);
    upper.add(1);
    for (Resized member : members) {
      lower.add(member.change().lower());
      upper.add(member.change().upper());
    }
    return new Interval(Math.min(lower.value(), upper.value()), upper.value());
  }

  /** What both the sum of all sizes and the sum of all changes leave. */
  private Interval total() {
    if (sum.upper() <= Tolerance.OF_TOTAL) {
      throw new InfeasibleSharesException(
          Code.ZERO_SUM, "Everything is removed, so there is nothing to share.");
    }
    if (before.areExact()) {
      return Interval.exactly(sum.upper());
    }
    double most = Math.min(sum.upper(), moved.upper());
    return new Interval(Math.min(most, Math.max(sum.lower(), moved.lower())), most);
  }
}
