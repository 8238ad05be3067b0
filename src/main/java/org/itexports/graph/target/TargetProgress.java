package org.itexports.graph.target;

import java.util.List;
import java.util.Optional;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.FigureQuery;
import org.itexports.graph.figure.Money;
import org.itexports.observation.Observation;
import org.itexports.observation.Unit;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.target.Target;

/**
 * Holds a target against figures.
 *
 * @param release where they are looked up
 * @param target the target; it names a period and a series
 */
record TargetProgress(Release release, Target target) {

  /** Nothing to hold the target against. */
  static ProgressNode notComparable(String why) {
    return new ProgressNode(TargetOutcome.NOT_COMPARABLE, null, null, null, null, null, null, why);
  }

  /** What became of a target, without the figures that tell. */
  static TargetOutcome outcome(Release release, Target target) {
    if (target.series() == null) {
      return TargetOutcome.NOT_COMPARABLE;
    }
    TargetProgress progress = new TargetProgress(release, target);
    return progress.outcome(progress.due(progress.years()));
  }

  /** The progress from a year; from the latest full year where the period is null. */
  ProgressNode from(Period asked) {
    List<Period> years = years();
    Optional<Period> due = due(years);
    Optional<Period> met = years.stream().filter(year -> value(year) >= amount()).findFirst();
    Period latest = years.isEmpty() ? null : years.get(years.size() - 1);
    Period start = asked == null ? latest : asked;
    FigureNode from = start == null ? null : figure(start);
    boolean known = from != null && from.value() != null;
    Integer left = known && target.period() != null ? yearsLeft(start) : null;
    TargetOutcome outcome = outcome(due);
    return new ProgressNode(
        outcome,
        due.map(this::figure).orElse(null),
        met.map(this::figure).orElse(null),
        from,
        known ? Money.of(amount() - from.value(), Unit.USD) : null,
        left,
        left == null || from.value() <= 0
            ? null
            : Math.pow(amount() / from.value(), 1.0 / left) - 1,
        text(outcome, due));
  }

  private List<Period> years() {
    return release.figures().shown(target.series(), "").stream()
        .filter(period -> period.frequency().isYear())
        .toList();
  }

  /** The due period itself, else the last full year that ends within it. */
  private Optional<Period> due(List<Period> years) {
    Period due = target.period();
    if (due == null) {
      return Optional.empty();
    }
    return years.stream()
        .filter(due::equals)
        .findFirst()
        .or(
            () ->
                years.stream()
                    .filter(year -> due.contains(new Period(year.end(), year.end())))
                    .reduce((first, second) -> second));
  }

  private TargetOutcome outcome(Optional<Period> due) {
    if (target.period() == null) {
      return TargetOutcome.NOT_COMPARABLE;
    }
    return due.map(year -> value(year) >= amount() ? TargetOutcome.MET : TargetOutcome.MISSED)
        .orElse(TargetOutcome.OPEN);
  }

  private Integer yearsLeft(Period start) {
    int years = target.period().end().getYear() - start.end().getYear();
    return years > 0 ? years : null;
  }

  private String text(TargetOutcome outcome, Optional<Period> due) {
    return switch (outcome) {
      case MET -> "Met: the figure of " + due.orElseThrow() + " reached the amount.";
      case MISSED -> "Missed: the figure of " + due.orElseThrow() + " was below the amount.";
      case OPEN -> "Open: no full year that ends within " + target.period() + " has a figure.";
      case NOT_COMPARABLE -> "No period was named in which it is due.";
    };
  }

  private double amount() {
    return target.value().doubleValue();
  }

  private double value(Period year) {
    Observation shown = release.figures().select(target.series(), "", year).shown();
    return shown.value().doubleValue();
  }

  private FigureNode figure(Period year) {
    return new FigureQuery(release, target.series(), "", year, null).answer();
  }
}
