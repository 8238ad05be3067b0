package org.itexports.concentration;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.itexports.concentration.InfeasibleSharesException.Code;

/** The listed members by their labels. */
final class Listed {

  private final Shares shares;
  private final Map<String, Member> members;

  private Listed(Shares shares, Map<String, Member> members) {
    this.shares = shares;
    this.members = members;
  }

  static Listed in(Shares shares) {
    return new Listed(
        shares, shares.members().stream().collect(Collectors.toMap(Member::label, m -> m)));
  }

  boolean has(String label) {
    return members.containsKey(label);
  }

  /**
   * @throws InfeasibleSharesException when there is no such member
   */
  Member get(String label) {
    LabelledValue.requireLabel(label);
    Member member = members.get(label);
    if (member == null) {
      boolean group = shares.undivided().stream().anyMatch(g -> g.label().equals(label));
      throw new InfeasibleSharesException(
          Code.UNKNOWN_LABEL,
          Wording.quoted(label)
              + (group
                  ? " is a group that is not divided into its members, and no member."
                  : " is not among the listed members with a share."));
    }
    return member;
  }

  /**
   * @throws InfeasibleSharesException when a label is there twice
   */
  static void requireDistinct(List<String> labels) {
    Set<String> seen = new HashSet<>();
    for (String label : labels) {
      if (!seen.add(label)) {
        throw new InfeasibleSharesException(
            Code.DUPLICATE_LABEL, Wording.quoted(label) + " is named twice.");
      }
    }
  }
}
