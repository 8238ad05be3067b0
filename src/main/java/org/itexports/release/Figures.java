package org.itexports.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final Comparator<Observation> BY_FIGURE =
      Comparator.<Observation, String>comparing(print -> print.series().id())
          .thenComparing(Observation::member)
          .thenComparing(Observation::period);

  /** By natural key of the series, then by code of the member, empty where there is none. */
  private final Map<String, Map<String, Line>> lines;

  private final LocalDate asOf;

  /**
   * The prints of one figure.
   *
   * @param prints all of them
   * @param selection among all of them
   */
  record Printed(List<Observation> prints, Selection selection) {

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
    List<Observation> prints = new ArrayList<>(observations);
    prints.sort(BY_FIGURE);
    this.lines = new HashMap<>();
    int first = 0;
    for (int next = 1; next <= prints.size(); next++) {
      if (next == prints.size() || !isOfOneLine(prints.get(first), prints.get(next))) {
        Observation print = prints.get(first);
        lines
            .computeIfAbsent(print.series().id(), series -> new HashMap<>())
            .put(print.member(), Line.of(prints.subList(first, next)));
        first = next;
      }
    }
    this.asOf = null;
  }

  private static boolean isOfOneLine(Observation one, Observation other) {
    return one.series().id().equals(other.series().id()) && one.member().equals(other.member());
  }

  private Figures(Map<String, Map<String, Line>> lines, LocalDate asOf) {
    this.lines = lines;
    this.asOf = asOf;
  }

  /** The figures as they were known on a day. */
  Figures knownOn(LocalDate day) {
    return new Figures(lines, day);
  }

  /** The selection for a figure; empty of prints if there are none. */
  public Selection select(Series series, String member, Period period) {
    Printed printed = line(series, member).find(period);
    return printed == null ? NOTHING : printed.select(asOf);
  }

  /** All prints of a figure. */
  public List<Observation> prints(Series series, String member, Period period) {
    Printed printed = line(series, member).find(period);
    return printed == null ? List.of() : printed.known(asOf);
  }

  /** The periods with a print, selected or not, in order. */
  public List<Period> periods(Series series, String member) {
    return line(series, member).where(figure -> !figure.known(asOf).isEmpty());
  }

  /** The periods for which a figure is shown, in order. */
  public List<Period> shown(Series series, String member) {
    return line(series, member).where(figure -> figure.select(asOf).shown() != null);
  }

  /** Codes of the members of a series that have a print, in order. */
  public List<String> members(Series series) {
    return lines.getOrDefault(series.id(), Map.of()).keySet().stream()
        .filter(member -> asOf == null || !periods(series, member).isEmpty())
        .sorted()
        .toList();
  }

  private Line line(Series series, String member) {
    return lines.getOrDefault(series.id(), Map.of()).getOrDefault(member, Line.NONE);
  }
}
