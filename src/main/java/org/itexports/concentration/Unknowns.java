package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;

/** What is not known of shares, and what is assumed of it, in words. */
final class Unknowns {

  private static final int MOST_NAMES = 3;

  private Unknowns() {}

  static EstimateReason reason(Shares shares) {
    if (shares.residual().upper() > 0) {
      return EstimateReason.REST_NOT_ATTRIBUTED;
    }
    return shares.undivided().isEmpty()
        ? EstimateReason.SHARES_WITHIN_LIMITS
        : EstimateReason.GROUP_NOT_DIVIDED;
  }

  static String whyPinned(Shares shares) {
    return shares.areComplete()
        ? "every share is known."
        : text(shares) + " Whatever is not known cannot change the index.";
  }

  static String text(Shares shares) {
    List<String> sentences = new ArrayList<>();
    if (shares.residual().upper() > 0) {
      sentences.add(
          Wording.percent(shares.residual())
              + " of the total is not attributed to a member, and "
              + shares.rest().text()
              + ".");
    }
    if (!shares.undivided().isEmpty()) {
      sentences.add(undivided(shares.undivided()));
    }
    long within = shares.members().stream().filter(member -> !member.share().isExact()).count();
    if (within > 0) {
      sentences.add(
          "Of "
              + Wording.count(within, "listed member")
              + " the share is known only within limits.");
    }
    if (shares.rest().number() == 0) {
      sentences.add("It is assumed that there are no other members.");
    }
    return String.join(" ", sentences);
  }

  private static String undivided(List<Member> groups) {
    if (groups.size() == 1) {
      Member group = groups.get(0);
      return named(group) + " is known only as a whole, and nothing is assumed about its members.";
    }
    List<String> names = new ArrayList<>();
    groups.stream().limit(MOST_NAMES).forEach(group -> names.add(named(group)));
    if (groups.size() > MOST_NAMES) {
      names.add(Wording.count(groups.size() - MOST_NAMES, "other group"));
    }
    return Wording.enumerate(names)
        + " are known only as a whole each, and nothing is assumed about their members.";
  }

  private static String named(Member group) {
    return group.label() + " (" + Wording.percent(group.share()) + " of the total)";
  }
}
