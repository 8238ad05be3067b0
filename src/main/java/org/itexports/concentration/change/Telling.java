package org.itexports.concentration.change;

import org.itexports.concentration.Interval;
import org.itexports.concentration.Wording;

/** What happened to a share, in words. */
final class Telling {

  private Telling() {}

  static String of(ContributionKind kind, Interval before, Interval after) {
    return switch (kind) {
      case ENTRY -> "is new, with " + Wording.percent(after);
      case EXIT -> "is gone, with the " + Wording.percent(before) + " that it had";
      case LISTED_ONLY_AFTER ->
          "is listed only after, with "
              + Wording.percent(after)
              + "; before it may have been absent or had up to "
              + Wording.percent(before.upper())
              + " without being listed";
      case LISTED_ONLY_BEFORE ->
          "is listed only before, with "
              + Wording.percent(before)
              + "; after it may be absent or have up to "
              + Wording.percent(after.upper())
              + " without being listed";
      default -> shift(before, after);
    };
  }

  private static String shift(Interval before, Interval after) {
    String verb = "has";
    if (after.lower() > before.upper()) {
      verb = "rose to";
    } else if (after.upper() < before.lower()) {
      verb = "fell to";
    }
    return verb + " " + Wording.percent(after) + " after " + Wording.percent(before);
  }

  static String ofGroup(Interval before, Interval after) {
    if (after == null) {
      return " only the share before is known, " + Wording.percent(before);
    }
    return before == null
        ? " only the share after is known, " + Wording.percent(after)
        : " it is known that it has "
            + Wording.percent(after)
            + " after "
            + Wording.percent(before);
  }
}
