package org.itexports.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.itexports.observation.Observation;
import org.itexports.observation.Selection;
import org.itexports.observation.Series;
import org.itexports.period.Frequency;
import org.itexports.period.Period;

/** The full years without a figure between the first and the last of a series. */
final class FullYearGaps {

  private static final List<Frequency> YEARS =
      List.of(Frequency.FISCAL_YEAR, Frequency.CALENDAR_YEAR);

  private FullYearGaps() {}

  static String render(Bundle bundle, Series series) {
    Set<Period> shown = shown(bundle, series);
    boolean full = shown.stream().anyMatch(period -> YEARS.contains(period.frequency()));
    if (!full) {
      return "no full year at all";
    }
    String gaps =
        YEARS.stream()
            .flatMap(years -> ranges(gaps(shown, years)).stream())
            .collect(Collectors.joining(", "));
    return gaps.isEmpty() ? "none" : gaps;
  }

  private static Set<Period> shown(Bundle bundle, Series series) {
    return bundle.figures(series).stream()
        .map(Selection::shown)
        .filter(print -> print != null)
        .map(Observation::period)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Period> gaps(Set<Period> shown, Frequency years) {
    List<Period> full = shown.stream().filter(p -> p.frequency() == years).toList();
    List<Period> gaps = new ArrayList<>();
    for (int i = 1; i < full.size(); i++) {
      for (Period year = full.get(i - 1).next(); !year.equals(full.get(i)); year = year.next()) {
        gaps.add(year);
      }
    }
    return gaps;
  }

  private static List<String> ranges(List<Period> years) {
    List<String> ranges = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < years.size(); i++) {
      boolean last = i + 1 == years.size() || !years.get(i).next().equals(years.get(i + 1));
      if (last) {
        String from = years.get(first).label();
        ranges.add(first == i ? from : from + " to " + years.get(i).label());
        first = i + 1;
      }
    }
    return ranges;
  }
}
