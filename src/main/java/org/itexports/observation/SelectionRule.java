package org.itexports.observation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The one rule that selects among the prints of one figure: one series, member and interval.
 *
 * <ol>
 *   <li>Doubtful prints and inferred periods are left out, and bounds when an exact print exists.
 *   <li>Of several vintages the latest stays. Only evidence makes a vintage ({@link Vintage}); a
 *       rounded quote of a print with more digits is none; undated prints are the oldest.
 *   <li>The most authoritative kind of source stays, then the most printed digits, then the first
 *       in the order of natural keys.
 * </ol>
 */
public final class SelectionRule {

  private SelectionRule() {}

  /**
   * Selects among the prints of one figure.
   *
   * @param prints all prints of one series, member and interval
   */
  public static Selection select(List<Observation> prints) {
    if (prints.size() == 1 && isTrusted(prints.get(0))) {
      return new Selection(prints.get(0), SelectionStep.SINGLE_FIGURE, List.of());
    }
    List<Observation> usable = usable(prints);
    if (usable.isEmpty()) {
      return new Selection(null, null, alternatives(prints, null, usable));
    }
    Round round = new Round(SelectionStep.SINGLE_FIGURE, prints);
    round = round.keep(SelectionStep.EXCLUSION, usable);
    round = round.keep(SelectionStep.VINTAGE, latestVintage(usable));
    round = round.keep(SelectionStep.SOURCE_KIND, least(round.prints, p -> p.source().kind()));
    round = round.keep(SelectionStep.RESOLUTION, least(round.prints, Observation::resolution));
    round = round.keep(SelectionStep.IDENTIFIER, least(round.prints, Observation::id));

    Observation shown = round.prints.get(0);
    return new Selection(shown, round.decidedBy, alternatives(prints, shown, usable));
  }

  /**
   * What is left after a step.
   *
   * @param decidedBy the last step so far that parted different figures
   * @param prints the prints that are left
   */
  private record Round(SelectionStep decidedBy, List<Observation> prints) {

    Round keep(SelectionStep step, List<Observation> kept) {
      return new Round(figures(prints) > figures(kept) ? step : decidedBy, kept);
    }

    private static long figures(List<Observation> prints) {
      return prints.stream().map(p -> p.value().stripTrailingZeros()).distinct().count();
    }
  }

  private static boolean isTrusted(Observation print) {
    return !print.isDoubtful() && !print.periodInferred();
  }

  private static List<Observation> usable(List<Observation> prints) {
    List<Observation> trusted = prints.stream().filter(SelectionRule::isTrusted).toList();
    boolean exact = trusted.stream().anyMatch(p -> !p.qualifier().isBound());
    return exact ? trusted.stream().filter(p -> !p.qualifier().isBound()).toList() : trusted;
  }

  private static List<Observation> latestVintage(List<Observation> usable) {
    List<Observation> vintages =
        usable.stream()
            .filter(p -> p.vintage().isEvidence())
            .filter(p -> usable.stream().noneMatch(p::isRoundingOf))
            .toList();
    if (vintages.isEmpty()) {
      return usable;
    }
    LocalDate latest = vintages.stream().map(SelectionRule::date).max(LocalDate::compareTo).get();
    List<Observation> newest = vintages.stream().filter(p -> date(p).equals(latest)).toList();
    Predicate<Observation> sameVintage =
        print -> newest.stream().anyMatch(n -> n.sameFigure(print));
    return vintages.stream().filter(sameVintage).toList();
  }

  private static LocalDate date(Observation print) {
    return print.published() == null ? LocalDate.MIN : print.published();
  }

  private static <K extends Comparable<K>> List<Observation> least(
      List<Observation> prints, Function<Observation, K> key) {
    K best = prints.stream().map(key).min(Comparator.naturalOrder()).orElseThrow();
    return prints.stream().filter(p -> key.apply(p).compareTo(best) == 0).toList();
  }

  private static List<Alternative> alternatives(
      List<Observation> prints, Observation shown, List<Observation> usable) {
    return prints.stream()
        .filter(p -> !p.equals(shown))
        .sorted(Comparator.comparing(Observation::id))
        .map(p -> alternative(p, shown, usable))
        .toList();
  }

  private static Alternative alternative(
      Observation print, Observation shown, List<Observation> usable) {
    if (print.isDoubtful() || print.periodInferred()) {
      return new Alternative(print, AlternativeTag.DOUBTFUL, null);
    }
    if (!usable.contains(print)) {
      return new Alternative(print, AlternativeTag.BOUND, null);
    }
    if (print.sameFigure(shown)) {
      return new Alternative(print, AlternativeTag.SAME_ROUNDED, shown);
    }
    Observation finer = finest(print, shown, usable);
    AlternativeTag tag = finer == null ? AlternativeTag.SUPERSEDED : AlternativeTag.SAME_ROUNDED;
    return new Alternative(print, tag, finer);
  }

  /** The shown print if {@code print} rounds it, else the most detailed other print it rounds. */
  private static Observation finest(
      Observation print, Observation shown, List<Observation> usable) {
    if (print.isRoundingOf(shown)) {
      return shown;
    }
    return usable.stream()
        .filter(print::isRoundingOf)
        .min(Comparator.comparing(Observation::resolution).thenComparing(Observation::id))
        .orElse(null);
  }
}
