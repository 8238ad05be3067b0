package org.itexports.graph.observation;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.observation.Observation;
import org.itexports.relay.Keyset;
import org.itexports.relay.SortKey;

/** In what order prints stand in a list. */
@Description(
    "In what order prints stand. Prints that are equal in it stand by key, in either direction.")
public enum ObservationOrder {
  @Description("By natural key: series, member, period, source.")
  KEY,
  @Description("By first day of the period, earliest first, then by last day.")
  PERIOD_ASC,
  @Description("By first day of the period, latest first, then by last day, latest first.")
  PERIOD_DESC,
  @Description("By day of publication, earliest first; prints of undated sources last.")
  PUBLISHED_ASC,
  @Description("By day of publication, latest first; prints of undated sources last.")
  PUBLISHED_DESC,
  @Description("By unit, then by figure, smallest first. Figures of different units do not mix.")
  VALUE_ASC,
  @Description("By unit, then by figure, largest first. Figures of different units do not mix.")
  VALUE_DESC;

  /** The order as cursors know it. */
  Keyset<Observation> keyset() {
    return this == KEY
        ? Keyset.natural(Observation::id)
        : Keyset.natural("Observation." + name(), this::place);
  }

  private String place(Observation print) {
    return by(print) + ":" + print.id();
  }

  private String by(Observation print) {
    return switch (this) {
      case KEY -> "";
      case PERIOD_ASC, PERIOD_DESC ->
          SortKey.of(print.period().start(), descends())
              + SortKey.of(print.period().end(), descends());
      case PUBLISHED_ASC, PUBLISHED_DESC -> SortKey.of(print.published(), descends());
      case VALUE_ASC, VALUE_DESC ->
          print.series().unit() + ":" + SortKey.of(print.value().doubleValue(), descends());
    };
  }

  private boolean descends() {
    return name().endsWith("_DESC");
  }
}
