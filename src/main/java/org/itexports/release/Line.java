package org.itexports.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.itexports.observation.Observation;
import org.itexports.period.Period;
import org.itexports.release.Figures.Printed;

/** The figures of one series and one member, by period. There are many: it is two bare arrays. */
final class Line {

  static final Line NONE = new Line(List.of(), List.of());

  private final Period[] periods;
  private final Printed[] figures;

  private Line(List<Period> periods, List<Printed> figures) {
    this.periods = periods.toArray(Period[]::new);
    this.figures = figures.toArray(Printed[]::new);
  }

  /** The line of prints that are sorted by period. */
  static Line of(List<Observation> sorted) {
    List<Period> periods = new ArrayList<>();
    List<Printed> figures = new ArrayList<>();
    int first = 0;
    for (int next = 1; next <= sorted.size(); next++) {
      Period period = sorted.get(first).period();
      if (next == sorted.size() || !sorted.get(next).period().equals(period)) {
        periods.add(period);
        figures.add(new Printed(sorted.subList(first, next)));
        first = next;
      }
    }
    return new Line(periods, figures);
  }

  /** The figure of a period, null if there is none. */
  Printed find(Period period) {
    int place = Arrays.binarySearch(periods, period);
    return place < 0 ? null : figures[place];
  }

  /** The periods of the figures for which a condition holds, in order. */
  List<Period> where(Predicate<Printed> condition) {
    return IntStream.range(0, periods.length)
        .filter(place -> condition.test(figures[place]))
        .mapToObj(place -> periods[place])
        .toList();
  }
}
