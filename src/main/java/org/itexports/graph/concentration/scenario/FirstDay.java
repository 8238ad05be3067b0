package org.itexports.graph.concentration.scenario;

import java.time.LocalDate;
import java.util.List;
import org.itexports.graph.concentration.Asked;
import org.itexports.graph.node.PerRelease;
import org.itexports.observation.Observation;
import org.itexports.period.Period;

/** The first day on which a question could be answered. */
final class FirstDay {

  /** The days on which a print became known, in order. */
  private static final PerRelease<List<LocalDate>> DAYS =
      new PerRelease<>(
          release ->
              release.observations().all().stream()
                  .map(Observation::knownSince)
                  .distinct()
                  .sorted()
                  .toList());

  private FirstDay() {}

  /**
   * The first day since which there is an answer. More prints never take an answer away, so that
   * the days are halved until one is left.
   *
   * @param asked what has an answer
   */
  static LocalDate of(Asked asked, Period period) {
    List<LocalDate> days = DAYS.of(asked.release().whole());
    int first = 0;
    int last = days.size() - 1;
    while (first < last) {
      int middle = (first + last) / 2;
      if (asked.on(days.get(middle)).printsBehind(period).isEmpty()) {
        first = middle + 1;
      } else {
        last = middle;
      }
    }
    return days.get(first);
  }
}
