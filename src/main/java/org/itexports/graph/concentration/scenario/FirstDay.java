package org.itexports.graph.concentration.scenario;

import java.time.LocalDate;
import java.util.List;
import org.itexports.graph.concentration.Asked;
import org.itexports.graph.node.PerRelease;
import org.itexports.observation.Observation;
import org.itexports.period.Period;
import org.itexports.release.Release;

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
   * The first day on which there was an answer, of those that the question may look at. Where an
   * answer stays once it is there, the days are halved until one is left; else they are tried from
   * the first.
   *
   * @param asked what has an answer
   */
  static LocalDate of(Asked asked, Period period) {
    List<LocalDate> days = days(asked.release());
    return asked.canLoseItsAnswer()
        ? days.stream()
            .filter(day -> asked.wasAnswered(day, period))
            .findFirst()
            .orElse(days.get(days.size() - 1))
        : halved(days, asked, period);
  }

  private static LocalDate halved(List<LocalDate> days, Asked asked, Period period) {
    int first = 0;
    int last = days.size() - 1;
    while (first < last) {
      int middle = (first + last) / 2;
      if (asked.wasAnswered(days.get(middle), period)) {
        last = middle;
      } else {
        first = middle + 1;
      }
    }
    return days.get(first);
  }

  private static List<LocalDate> days(Release release) {
    LocalDate until = release.asOf();
    return DAYS.of(release.whole()).stream()
        .filter(day -> until == null || !day.isAfter(until))
        .toList();
  }
}
