package org.itexports.concentration.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itexports.concentration.Interval;
import org.itexports.concentration.Member;
import org.itexports.concentration.Rest;
import org.itexports.concentration.Shares;

/** The shares before or after, by label. */
final class Side {

  private final Shares shares;
  private final Map<String, Interval> members;
  private final Map<String, Interval> groups;

  Side(Shares shares) {
    this.shares = shares;
    this.members = byLabel(shares.members());
    this.groups = byLabel(shares.undivided());
  }

  private static Map<String, Interval> byLabel(List<Member> members) {
    Map<String, Interval> byLabel = new LinkedHashMap<>();
    members.forEach(member -> byLabel.put(member.label(), member.share()));
    return byLabel;
  }

  Set<String> labels() {
    return members.keySet();
  }

  Set<String> groups() {
    return groups.keySet();
  }

  boolean lists(String label) {
    return members.containsKey(label);
  }

  boolean hasRest() {
    return shares.residual().upper() > 0;
  }

  /** The share of the rest as a whole. */
  Interval rest() {
    return shares.residual();
  }

  /** The share of the group, or null when it is not among the groups. */
  Interval group(String label) {
    return groups.get(label);
  }

  /** The share of a member: as listed, or what one may have that is not listed. */
  Interval share(String label) {
    return lists(label) ? members.get(label) : new Interval(0, mostUnlisted());
  }

  private double mostUnlisted() {
    double inGroup = groups.values().stream().mapToDouble(Interval::upper).max().orElse(0);
    return Math.max(inGroup, shares.capOfRest());
  }

  /**
   * The squares of those of the rest who are not listed on the other side: largest with as few of
   * the rest as there may be, smallest with as many. Nobody may be left when some are listed there.
   *
   * @param listedOnOtherSide the labels listed there
   */
  Interval squaresOfRest(Set<String> listedOnOtherSide) {
    if (!hasRest()) {
      return Interval.exactly(0);
    }
    double left = shares.residual().upper();
    double cap = Math.min(left, shares.capOfRest());
    double full = Math.floor(left / cap);
    double last = Math.max(0, left - full * cap);
    double most = full * cap * cap + last * last;
    boolean allAreRest = members.keySet().containsAll(listedOnOtherSide);
    return Squares.points(allAreRest ? least() : 0, most);
  }

  private double least() {
    double left = shares.residual().lower();
    Rest rest = shares.rest();
    double evenly = rest.isNumbered() ? left * left / rest.number() : 0;
    return Math.max(evenly, rest.floor() * left);
  }
}
