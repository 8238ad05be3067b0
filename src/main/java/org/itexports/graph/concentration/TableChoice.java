package org.itexports.graph.concentration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.Shares;
import org.itexports.graph.composition.CompositionNode;
import org.itexports.graph.composition.MemberNames;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.node.LatestPeriod;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.observation.Classification;
import org.itexports.observation.Composition;
import org.itexports.observation.CompositionShares;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.period.Period;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.release.Release;
import org.itexports.sector.economy.Economy;

/**
 * Which printed tables can answer.
 *
 * @param release where they are looked up
 * @param economy whose exports they divide
 * @param dimension into what
 * @param level at which level, null for the usual one of the dimension
 */
record TableChoice(Release release, Economy economy, Dimension dimension, Level level) {

  TableChoice {
    List<Level> levels = Level.of(dimension);
    level = level == null ? levels.get(0) : level;
    if (!levels.contains(level)) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT,
          "Tables by %s have the levels %s, and not %s.".formatted(dimension, levels, level),
          Map.of("levels", levels.stream().map(Level::name).toList()));
    }
  }

  /** The concentration in the table that is read for a period, or the reason why none is. */
  ConcentrationNode concentration(String label, Assumptions assuming) {
    List<Period> answering = release.compositions().periods(economy.code(), dimension, level);
    Period period = label == null ? LatestPeriod.of(answering) : Lookup.period(label);
    Optional<Composition> table =
        period == null
            ? Optional.empty()
            : release.compositions().select(economy.code(), members(), level, period);
    return table.map(found -> of(found, assuming)).orElseGet(() -> absent(period, answering));
  }

  private ConcentrationNode of(Composition table, Assumptions assuming) {
    try {
      UnaryOperator<String> names = MemberNames.of(release, dimension);
      Shares shares = CompositionShares.of(table, level, members(), names);
      Shares assumed = assuming == null ? shares : shares.assuming(assuming.rest());
      return ConcentrationNode.of(
          CompositionNode.of(release, table),
          level,
          assumed,
          Reading.of(release, economy, table, assumed),
          prints(table, names));
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }

  /** The printed lines by the names of the members that they are of. */
  private Map<String, ObservationNode> prints(Composition table, UnaryOperator<String> names) {
    Map<String, ObservationNode> prints = new HashMap<>();
    table
        .at(level, members())
        .forEach(
            line -> prints.put(line.label(names), ObservationNode.of(release, line.observation())));
    return prints;
  }

  private ConcentrationNode absent(Period period, List<Period> answering) {
    String text =
        "%s: no printed table divides exports by %s%s."
            .formatted(
                economy.name(), level.words(), period == null ? "" : " for " + period.label());
    Absence absence =
        period == null
            ? new Absence(AbsenceReason.NO_COMPOSITION, text, List.of())
            : Absence.of(AbsenceReason.NO_COMPOSITION, text, period, answering);
    return ConcentrationNode.absent(level, absence);
  }

  private Classification members() {
    return release.classifications().get(dimension);
  }
}
