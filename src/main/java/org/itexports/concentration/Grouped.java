package org.itexports.concentration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itexports.concentration.InfeasibleSharesException.Code;

/** Shares of which several listed members are one. */
final class Grouped {

  private Grouped() {}

  static Shares of(Shares before, Map<String, List<String>> groups) {
    Listed listed = Listed.in(before);
    Listed.requireDistinct(groups.values().stream().flatMap(List::stream).toList());
    Map<String, Member> byPart = new HashMap<>();
    for (Map.Entry<String, List<String>> group : groups.entrySet()) {
      List<Member> parts = group.getValue().stream().map(listed::get).toList();
      if (parts.isEmpty()) {
        throw new InfeasibleSharesException(
            Code.TOO_FEW_TO_JOIN, Wording.quoted(group.getKey()) + " stands for no member.");
      }
      Member whole = new Member(group.getKey(), sum(parts));
      parts.forEach(part -> byPart.put(part.label(), whole));
    }
    return groups.isEmpty() ? before : joined(before, byPart);
  }

  /** Each whole stands where its first part stood. */
  private static Shares joined(Shares before, Map<String, Member> byPart) {
    List<Member> members = new ArrayList<>();
    Set<Member> wholes = new HashSet<>();
    for (Member member : before.members()) {
      Member whole = byPart.getOrDefault(member.label(), member);
      if (!byPart.containsKey(member.label()) || wholes.add(whole)) {
        members.add(whole);
      }
    }
    CarriedRest rest = new CarriedRest(before, members, before.undivided(), Interval.exactly(1));
    Shares after = Shares.ofIntervals(members, before.undivided()).assuming(rest.under(true));
    return isEnclosing(before) ? after.enclosing() : after;
  }

  /** Whether an assumption ties the rest to parts that are not told apart any more. */
  private static boolean isEnclosing(Shares before) {
    boolean tied = before.rest().listedAreLargest() || !before.rest().sizes().isEmpty();
    return before.isEnclosing() || (tied && !before.areExact());
  }

  private static Interval sum(List<Member> parts) {
    CompensatedSum lower = new CompensatedSum();
    CompensatedSum upper = new CompensatedSum();
    for (Member part : parts) {
      lower.add(part.share().lower());
      upper.add(part.share().upper());
    }
    double most = Math.min(1, upper.value());
    return new Interval(Math.min(most, lower.value()), most);
  }
}
