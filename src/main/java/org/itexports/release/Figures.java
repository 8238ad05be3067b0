package org.itexports.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.itexports.observation.Observation;
import org.itexports.observation.Selection;
import org.itexports.observation.SelectionRule;
import org.itexports.observation.Series;
import org.itexports.period.Period;

/** All prints by series, member and period, with the selection among them made in advance. */
public final class Figures {

  private static final Selection NOTHING = new Selection(null, null, List.of());

  private final Map<FigureKey, NavigableMap<Period, List<Observation>>> prints = new HashMap<>();
  private final Map<FigureKey, NavigableMap<Period, Selection>> selections = new HashMap<>();
  private final LocalDate released;

  Figures(List<Observation> observations, LocalDate released) {
    this.released = released;
    for (Observation print : observations) {
      prints
          .computeIfAbsent(FigureKey.of(print), key -> new TreeMap<>())
          .computeIfAbsent(print.period(), period -> new ArrayList<>())
          .add(print);
    }
    prints.forEach(
        (key, byPeriod) -> {
          NavigableMap<Period, Selection> selected = new TreeMap<>();
          byPeriod.forEach((period, all) -> selected.put(period, SelectionRule.select(all)));
          selections.put(key, selected);
        });
  }

  /** The selection for a figure; empty of prints if there are none. */
  public Selection select(Series series, String member, Period period) {
    return selections
        .getOrDefault(FigureKey.of(series, member), Collections.emptyNavigableMap())
        .getOrDefault(period, NOTHING);
  }

  /**
   * The selection as it would have been made on a day, from the prints known by then. Undated
   * prints count from the day of the release that brought them.
   */
  public Selection select(Series series, String member, Period period, LocalDate asOf) {
    List<Observation> known =
        prints(series, member, period).stream()
            .filter(p -> !(p.published() == null ? released : p.published()).isAfter(asOf))
            .toList();
    return known.isEmpty() ? NOTHING : SelectionRule.select(known);
  }

  /** All prints of a figure. */
  public List<Observation> prints(Series series, String member, Period period) {
    return Collections.unmodifiableList(
        prints
            .getOrDefault(FigureKey.of(series, member), Collections.emptyNavigableMap())
            .getOrDefault(period, List.of()));
  }

  /** The periods with a print, selected or not, in order. */
  public List<Period> periods(Series series, String member) {
    return List.copyOf(
        prints
            .getOrDefault(FigureKey.of(series, member), Collections.emptyNavigableMap())
            .keySet());
  }

  /** The periods for which a figure is shown, in order. */
  public List<Period> shown(Series series, String member) {
    return selections
        .getOrDefault(FigureKey.of(series, member), Collections.emptyNavigableMap())
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue().shown() != null)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Codes of the members of a series that have a print, in order. */
  public List<String> members(Series series) {
    return prints.keySet().stream()
        .filter(key -> key.series().equals(series.id()))
        .map(FigureKey::member)
        .sorted()
        .toList();
  }
}
