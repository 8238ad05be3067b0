package org.itexports.graph.target;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.relay.Keyset;
import org.itexports.relay.SortKey;
import org.itexports.sector.target.Target;

/** In what order targets stand in a list. */
@Description(
    "In what order targets stand. Targets that are equal in it stand by key, in either direction.")
public enum TargetOrder {
  @Description("By natural key.")
  KEY,
  @Description("By last day of the period in which they are due, earliest first; undated last.")
  DUE_ASC,
  @Description("By last day of the period in which they are due, latest first; undated last.")
  DUE_DESC,
  @Description(
      "By first day of the day, month or year of announcement, earliest first; undated last.")
  ANNOUNCED_ASC,
  @Description(
      "By first day of the day, month or year of announcement, latest first; undated last.")
  ANNOUNCED_DESC,
  @Description("By amount, smallest first.")
  AMOUNT_ASC,
  @Description("By amount, largest first.")
  AMOUNT_DESC;

  /** The order as cursors know it. */
  Keyset<Target> keyset() {
    return this == KEY
        ? Keyset.natural(Target::id)
        : Keyset.natural("Target." + name(), this::place);
  }

  private String place(Target target) {
    return by(target) + ":" + target.id();
  }

  private String by(Target target) {
    return switch (this) {
      case KEY -> "";
      case DUE_ASC, DUE_DESC ->
          SortKey.of(target.period() == null ? null : target.period().end(), descends());
      case ANNOUNCED_ASC, ANNOUNCED_DESC -> SortKey.of(target.announcedFrom(), descends());
      case AMOUNT_ASC, AMOUNT_DESC -> SortKey.of(target.value().doubleValue(), descends());
    };
  }

  private boolean descends() {
    return name().endsWith("_DESC");
  }
}
