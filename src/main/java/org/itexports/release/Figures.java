package org.itexports.release;

import java.time.LocalDate;
import java.util.ArrayList;
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

/**
 * All prints by series, member and period, and the selection among them: made in advance among all
 * of them, and when it is asked for among those that were known on a day.
 */
public final class Figures {

  private static final Selection NOTHING = new Selection(null, null, List.of());

  private final Map<FigureKey, NavigableMap<Period, Printed>> byKey;
  private final LocalDate asOf;

  /**
   * The prints of one figure.
   *
   * @param prints all of them
   * @param selection among all of them
   */
  private record Printed(List<Observation> prints, Selection selection) {

    Printed(List<Observation> prints) {
      this(List.copyOf(prints), SelectionRule.select(prints));
    }

    List<Observation> known(LocalDate day) {
      boolean all = day == null || prints.stream().allMatch(print -> print.isKnownOn(day));
      return all ? prints : prints.stream().filter(print -> print.isKnownOn(day)).toList();
    }

    Selection select(LocalDate day) {
      List<Observation> known = known(day);
      if (known.size() == prints.size()) {
        return selection;
      }
      return known.isEmpty() ? NOTHING : SelectionRule.select(known);
    }
  }

  Figures(List<Observation> observations) {
    Map<FigureKey, NavigableMap<Period, List<Observation>>> prints = new HashMap<>();
    for (Observation print : observations) {
      prints
          .computeIfAbsent(FigureKey.of(print), key -> new TreeMap<>())
          .computeIfAbsent(print.period(), period -> new ArrayList<>())
          .add(print);
    }
    this.byKey = new HashMap<>();
    prints.forEach(
        (key, byPeriod) -> {
          NavigableMap<Period, Printed> figures = new TreeMap<>();
          byPeriod.forEach((period, all) -> figures.put(period, new Printed(all)));
          byKey.put(key, figures);
        });
    this.asOf = null;
  }

  private Figures(Map<FigureKey, NavigableMap<Period, Printed>> byKey, LocalDate asOf) {
    this.byKey = byKey;
    this.asOf = asOf;
  }

  /** The figures as they were known on a day. */
  Figures knownOn(LocalDate day) {
    return new Figures(byKey, day);
  }

  /** The selection for a figure; empty of prints if there are none. */
  public Selection select(Series series, String member, Period period) {
    Printed printed = ofLine(series, member).get(period);
    return printed == null ? NOTHING : printed.select(asOf);
  }

  /** All prints of a figure. */
  public List<Observation> prints(Series series, String member, Period period) {
    Printed printed = ofLine(series, member).get(period);
    return printed == null ? List.of() : printed.known(asOf);
  }

  /** The periods with a print, selected or not, in order. */
  public List<Period> periods(Series series, String member) {
    return ofLine(series, member).entrySet().stream()
        .filter(figure -> !figure.getValue().known(asOf).isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The periods for which a figure is shown, in order. */
  public List<Period> shown(Series series, String member) {
    return ofLine(series, member).entrySet().stream()
        .filter(figure -> figure.getValue().select(asOf).shown() != null)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Codes of the members of a series that have a print, in order. */
  public List<String> members(Series series) {
    return byKey.keySet().stream()
        .filter(key -> key.series().equals(series.id()))
        .map(FigureKey::member)
        .filter(member -> asOf == null || !periods(series, member).isEmpty())
        .sorted()
        .toList();
  }

  private NavigableMap<Period, Printed> ofLine(Series series, String member) {
    NavigableMap<Period, Printed> figures = byKey.get(FigureKey.of(series, member));
    return figures == null ? new TreeMap<>() : figures;
  }
}
