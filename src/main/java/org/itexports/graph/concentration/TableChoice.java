package org.itexports.graph.concentration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.Shares;
import org.itexports.graph.composition.CompositionNode;
import org.itexports.graph.composition.MemberNames;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.graph.period.PeriodNode;
import org.itexports.observation.Classification;
import org.itexports.observation.Composition;
import org.itexports.observation.CompositionShares;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.observation.Observation;
import org.itexports.period.Period;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.release.Compositions;
import org.itexports.release.Release;

/**
 * Which printed tables can answer.
 *
 * @param release where they are looked up
 * @param subject what they divide
 * @param dimension into what
 * @param level at which level, null for the first at which there is a table
 */
record TableChoice(Release release, TableSubject subject, Dimension dimension, Level level)
    implements Choice {

  TableChoice {
    List<Level> levels = Level.of(dimension);
    level = level == null ? usual(release, subject, dimension, levels) : level;
    if (!levels.contains(level)) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT,
          "Tables by %s have the levels %s, and not %s.".formatted(dimension, levels, level),
          Map.of("levels", levels.stream().map(Level::name).toList()));
    }
  }

  /** The first level at which the subject has a table, the first of all if it has none. */
  private static Level usual(
      Release release, TableSubject subject, Dimension dimension, List<Level> levels) {
    Compositions all = release.whole().compositions();
    return levels.stream()
        .filter(l -> !all.periods(subject.owner(), dimension, l).isEmpty())
        .findFirst()
        .orElse(levels.get(0));
  }

  @Override
  public List<Period> answering() {
    return release.compositions().periods(subject.owner(), dimension, level);
  }

  @Override
  public Choice in(Release other) {
    return new TableChoice(other, subject, dimension, level);
  }

  @Override
  public List<Observation> printsBehind(Period period) {
    return table(period).stream()
        .flatMap(table -> Stream.concat(table.parts().stream(), Stream.ofNullable(table.total())))
        .toList();
  }

  private Optional<Composition> table(Period period) {
    return release.compositions().select(subject.owner(), members(), level, period);
  }

  @Override
  public ConcentrationNode concentration(Period period, Assumptions assuming) {
    return table(period).map(found -> of(found, assuming)).orElseGet(() -> absent(period));
  }

  private ConcentrationNode of(Composition table, Assumptions assuming) {
    try {
      UnaryOperator<String> names = MemberNames.of(release, dimension);
      Shares shares = CompositionShares.of(table, level, members(), names);
      Shares assumed = Assumptions.apply(assuming, shares, total(table));
      return ConcentrationNode.of(
          CompositionNode.of(release, table),
          level,
          assumed,
          Reading.of(release, subject, table, assumed),
          new PrintsOfShares(() -> prints(table, names)));
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }

  private static OptionalDouble total(Composition table) {
    return table.printsShares()
        ? OptionalDouble.empty()
        : OptionalDouble.of(table.total().value().doubleValue());
  }

  /** The printed lines by the names of the members that they are of. */
  private Map<String, List<ObservationNode>> prints(
      Composition table, UnaryOperator<String> names) {
    Map<String, List<ObservationNode>> prints = new HashMap<>();
    table
        .at(level, members())
        .forEach(
            line ->
                prints.put(
                    line.label(names), List.of(ObservationNode.of(release, line.observation()))));
    return prints;
  }

  /** A table is never changed by another one, and of several one is always read. */
  @Override
  public boolean canLoseItsAnswer() {
    return false;
  }

  @Override
  public Absence noPeriod() {
    return new Absence(AbsenceReason.NO_COMPOSITION, noTable(""), List.of());
  }

  private ConcentrationNode absent(Period period) {
    return ConcentrationNode.absent(
        level,
        PeriodNode.of(release, period),
        Absence.of(AbsenceReason.NO_COMPOSITION, noTable(" for " + period), period, answering()));
  }

  private String noTable(String when) {
    return "%s: no printed table divides %s by %s%s."
        .formatted(subject.name(), subject.divided(), level.words(), when);
  }

  private Classification members() {
    return release.classifications().get(dimension);
  }
}
