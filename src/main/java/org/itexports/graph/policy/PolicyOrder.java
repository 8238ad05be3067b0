package org.itexports.graph.policy;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.period.Period;
import org.itexports.relay.Keyset;
import org.itexports.relay.SortKey;
import org.itexports.sector.policy.Policy;

/** In what order policies stand in a list. */
@Description(
    "In what order policies stand. Policies that are equal in it stand by key, in either"
        + " direction.")
public enum PolicyOrder {
  @Description("By first day of the date of the event, oldest first; undated last.")
  PERIOD_ASC,
  @Description("By first day of the date of the event, latest first; undated last.")
  PERIOD_DESC,
  @Description("By natural key.")
  KEY;

  /** The order as cursors know it. */
  Keyset<Policy> keyset() {
    return switch (this) {
      case PERIOD_ASC -> Keyset.natural(PolicyOrder::date);
      case PERIOD_DESC -> Keyset.natural("Policy.PERIOD_DESC", PolicyOrder::latestFirst);
      case KEY -> Keyset.natural("Policy.KEY", Policy::id);
    };
  }

  private static String date(Policy policy) {
    Period period = policy.period();
    return (period == null ? "undated" : period.start()) + ":" + policy.id();
  }

  private static String latestFirst(Policy policy) {
    Period period = policy.period();
    return SortKey.of(period == null ? null : period.start(), true) + ":" + policy.id();
  }
}
