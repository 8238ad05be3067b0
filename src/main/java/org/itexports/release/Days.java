package org.itexports.release;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A release as it was known on the days that were asked for last, so that what is worked out for a
 * day is worked out once. Safe for any number of threads.
 */
final class Days {

  private final Map<LocalDate, Release> byDay =
      new LinkedHashMap<>(2 * Release.DAYS_HELD, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, Release> eldest) {
          return size() > Release.DAYS_HELD;
        }
      };

  /** The release of a day. */
  synchronized Release of(LocalDate day, Function<LocalDate, Release> build) {
    Release held = byDay.get(day);
    if (held == null) {
      held = build.apply(day);
      byDay.put(day, held);
    }
    return held;
  }
}
