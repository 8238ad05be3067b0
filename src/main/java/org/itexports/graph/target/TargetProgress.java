package org.itexports.graph.target;

import java.util.List;
import java.util.Optional;
import org.itexports.concentration.Answer;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.FigureQuery;
import org.itexports.graph.figure.Money;
import org.itexports.graph.node.AsOf;
import org.itexports.observation.Observation;
import org.itexports.observation.Unit;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.target.Target;

/**
 * Holds a target against figures.
 *
 * @param release where they are looked up
 * @param target the target; it names a series
 */
record TargetProgress(Release release, Target target) {

  private static final int MONTHS_OF_A_YEAR = 12;

  /** The progress from a year; from the latest full year where the period is null. */
  ProgressNode from(Period asked) {
    Optional<Period> due = due();
    Optional<Observation> print = due.map(this::print);
    Optional<Period> met =
        years(release).stream()
            .filter(year -> Reached.amount(print(year), target.value()) == Answer.YES)
            .findFirst();
    Period start = asked == null ? latest() : asked;
    FigureNode from = start == null ? null : figure(start);
    boolean known = from != null && from.value() != null;
    Way way = new WayAhead(release, target, due).from(from, asked != null);
    TargetOutcome outcome = outcome(due);
    return new ProgressNode(
        outcome,
        due.map(this::figure).orElse(null),
        due.map(period -> period.equals(target.period())).orElse(null),
        print
            .map(shown -> money(shown.value().subtract(target.value()).doubleValue()))
            .orElse(null),
        print.map(shown -> relativeError(shown, target)).orElse(null),
        met.map(this::figure).orElse(null),
        from,
        known ? money(amount() - from.value()) : null,
        way.growth() == null ? null : way.growth().years(),
        way.growth() == null ? null : way.growth().rate(),
        way.growth() == null ? null : way.growth().lower(),
        way.growth() == null || Double.isInfinite(way.growth().upper())
            ? null
            : way.growth().upper(),
        way.absence(),
        text(outcome, due),
        way);
  }

  /** What became of the target, without the way ahead. */
  Judgement judge() {
    Optional<Period> due = due();
    TargetOutcome outcome = outcome(due);
    return outcome.isJudged()
        ? new Judgement(
            target,
            outcome,
            relativeError(print(due.orElseThrow()), target),
            due.orElseThrow().equals(target.period()))
        : new Judgement(target, outcome, null, false);
  }

  private static double relativeError(Observation shown, Target target) {
    return shown.value().doubleValue() / target.value().doubleValue() - 1;
  }

  /** The latest full year with a figure; null if there is none. */
  private Period latest() {
    return AsOf.periods(release, this::years).stream()
        .reduce((first, second) -> second)
        .orElse(null);
  }

  private List<Period> years(Release in) {
    return in.figures().shown(target.series(), "").stream()
        .filter(period -> period.frequency().isYear())
        .toList();
  }

  /** The due period itself, else, once it is over, the last full year that ends within it. */
  private Optional<Period> due() {
    Period due = target.period();
    if (due == null) {
      return Optional.empty();
    }
    if (release.figures().select(target.series(), "", due).shown() != null) {
      return Optional.of(due);
    }
    if (!isOver(due) || due.months() < MONTHS_OF_A_YEAR) {
      return Optional.empty();
    }
    return years(release).stream()
        .filter(year -> due.contains(year.end()))
        .reduce((first, second) -> second);
  }

  private boolean isOver(Period due) {
    return due.end().isBefore(release.knownUntil());
  }

  private TargetOutcome outcome(Optional<Period> due) {
    if (target.period() == null) {
      return TargetOutcome.NOT_COMPARABLE;
    }
    return due.map(year -> TargetOutcome.of(Reached.amount(print(year), target.value())))
        .orElse(TargetOutcome.OPEN);
  }

  private String text(TargetOutcome outcome, Optional<Period> due) {
    return switch (outcome) {
      case MET -> "Met: the figure of " + due.orElseThrow() + " reached the amount.";
      case MISSED -> "Missed: the figure of " + due.orElseThrow() + " was below the amount.";
      case UNDETERMINED ->
          "Undetermined: the print of " + due.orElseThrow() + " is too coarse to tell.";
      case OPEN ->
          isOver(target.period())
              ? "Open: no full year that ends within " + target.period() + " has a figure."
              : "Open: " + target.period() + " is not over.";
      case NOT_COMPARABLE -> "No period was named in which it is due.";
    };
  }

  private double amount() {
    return target.value().doubleValue();
  }

  private static Money money(double amount) {
    return Money.of(amount, Unit.USD);
  }

  private Observation print(Period period) {
    return release.figures().select(target.series(), "", period).shown();
  }

  private FigureNode figure(Period period) {
    return new FigureQuery(release, target.series(), "", period).answer();
  }
}
