package org.itexports.observation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which of several printed tables of one period is read: one whose period is stated before one
 * whose period is inferred; the one whose lines cover most of its own total, to the per mille; of
 * those the one whose total {@link SelectionRule} shows; then the first in the order of natural
 * keys.
 */
public final class CompositionRule {

  private CompositionRule() {}

  /**
   * Selects among the tables of one dimension and period.
   *
   * @param tables tables that can be read at {@code level}
   */
  public static Optional<Composition> select(
      List<Composition> tables, Level level, Classification classification) {
    boolean stated = tables.stream().anyMatch(table -> !table.periodInferred());
    List<Composition> eligible =
        tables.stream().filter(table -> !stated || !table.periodInferred()).toList();
    long widest = eligible.stream().mapToLong(t -> cover(t, level, classification)).max().orElse(0);
    List<Composition> wide =
        eligible.stream().filter(t -> cover(t, level, classification) == widest).toList();
    Observation shown = shownTotal(wide);
    return wide.stream()
        .min(
            Comparator.comparing((Composition table) -> !Objects.equals(shown, table.total()))
                .thenComparing(Composition::id));
  }

  private static Observation shownTotal(List<Composition> tables) {
    List<Observation> totals =
        tables.stream().map(Composition::total).filter(Objects::nonNull).toList();
    return totals.isEmpty() ? null : SelectionRule.select(totals).shown();
  }

  private static long cover(Composition table, Level level, Classification classification) {
    double sum =
        table.at(level, classification).stream()
            .mapToDouble(line -> line.amount().doubleValue())
            .sum();
    return Math.round(1000 * sum / table.whole().doubleValue());
  }
}
