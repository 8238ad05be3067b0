package org.itexports.graph.node;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.itexports.period.Period;

/** Which period is meant where none is named. */
public final class LatestPeriod {

  private static final Comparator<Period> LAST_AND_LONGEST =
      Comparator.comparing(Period::end).thenComparing(Period::start, Comparator.reverseOrder());

  private LatestPeriod() {}

  /**
   * The latest full year; if there is none, the period that ends last, and of several such periods
   * the longest; null if there are no periods.
   */
  public static Period of(List<Period> periods) {
    Optional<Period> year =
        periods.stream().filter(p -> p.frequency().isYear()).max(LAST_AND_LONGEST);
    return year.orElseGet(() -> toEnd(periods));
  }

  /** The period that ends last, and of several such periods the longest; null without periods. */
  public static Period toEnd(List<Period> periods) {
    return periods.stream().max(LAST_AND_LONGEST).orElse(null);
  }
}
