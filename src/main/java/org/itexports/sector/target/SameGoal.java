package org.itexports.sector.target;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;

/**
 * When two announcements are one goal that was repeated or moved: they are of the same kind, for
 * the same economy, call what is to grow by the same words, can be held against the same series,
 * and have either the amount or the period in common. Without a series nobody knows whether they
 * count the same, so that each stands alone.
 */
public enum SameGoal {
  /** The amount stays; the period may move. An announcement without a period is one too. */
  AMOUNT,
  /** The period stays; the amount may move. */
  DUE;

  private static final Comparator<Target> BY_ANNOUNCEMENT =
      Comparator.comparing(
              Target::knownSince, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Target::id);

  /** First announced first; a month or year stands at its first day, undated ones come last. */
  public static Comparator<Target> byAnnouncement() {
    return BY_ANNOUNCEMENT;
  }

  /** Whether the two are one goal. A target is always one with itself. */
  public boolean links(Target one, Target other) {
    return one.id().equals(other.id()) || (countAlike(one, other) && holds(one, other));
  }

  /** Whether an institution announced both. */
  public static boolean haveAnnouncerInCommon(Target one, Target other) {
    return !Collections.disjoint(one.institutions(), other.institutions());
  }

  private static boolean countAlike(Target one, Target other) {
    return one.series() != null
        && one.series().equals(other.series())
        && one.kind() == other.kind()
        && one.economy().equals(other.economy())
        && one.concept().equalsIgnoreCase(other.concept());
  }

  private boolean holds(Target one, Target other) {
    return switch (this) {
      case AMOUNT -> one.value().compareTo(other.value()) == 0;
      case DUE -> one.period() != null && Objects.equals(one.period(), other.period());
    };
  }
}
