package org.itexports.graph.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.itexports.concentration.Shares;
import org.itexports.graph.composition.MemberNames;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.figure.FigureQuery;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.period.PeriodNode;
import org.itexports.observation.Classification;
import org.itexports.observation.Composition;
import org.itexports.observation.CompositionShares;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.period.Frequency;
import org.itexports.period.Period;
import org.itexports.release.Release;

/**
 * What a release knows of a thing.
 *
 * @param release where it is looked up
 * @param thing what may be known of it
 */
record CoverageMap(Release release, Covered thing) {

  private record Cut(Dimension dimension, Level level) {}

  /** The periods of a frequency for which anything is known, in order. */
  List<Period> known(Frequency frequency) {
    return AsOf.periods(release, in -> new CoverageMap(in, thing).answering(frequency));
  }

  private List<Period> answering(Frequency frequency) {
    Stream<Period> totals =
        thing.total() == null
            ? Stream.empty()
            : release.figures().shown(thing.total(), thing.member()).stream();
    return Stream.concat(totals, cuts().flatMap(cut -> answering(cut).stream()))
        .filter(period -> period.frequency() == frequency)
        .distinct()
        .sorted()
        .toList();
  }

  /** What is known of a period: the total, then each way to divide it. */
  Stream<CoverageNode> rows(Period period) {
    return Stream.concat(Stream.of(total(period)), cuts().map(cut -> divided(period, cut)));
  }

  private Stream<Cut> cuts() {
    return thing.dimensions().stream()
        .flatMap(dimension -> Level.of(dimension).stream().map(level -> new Cut(dimension, level)));
  }

  private CoverageNode total(Period period) {
    Absence absence = absence(period);
    double share = absence == null ? 1 : 0;
    return new CoverageNode(node(period), Dimension.NONE, null, share, absence);
  }

  private Absence absence(Period period) {
    if (thing.total() != null) {
      return new FigureQuery(release, thing.total(), thing.member(), period).answer().absence();
    }
    String text = "No recorded source prints " + thing.subject().formatted(period) + ".";
    return new Absence(AbsenceReason.NO_OBSERVATION, text, List.of());
  }

  private CoverageNode divided(Period period, Cut cut) {
    return table(release, period, cut)
        .map(table -> known(table, cut))
        .orElseGet(() -> unknown(period, cut));
  }

  private Optional<Composition> table(Release in, Period period, Cut cut) {
    return in.compositions().select(thing.tables(), members(cut), cut.level(), period);
  }

  private Classification members(Cut cut) {
    return release.classifications().get(cut.dimension());
  }

  private CoverageNode known(Composition table, Cut cut) {
    Shares shares = CompositionShares.of(table, cut.level(), members(cut), MemberNames::code);
    double share = shares.coverage().lower();
    return new CoverageNode(node(table.period()), cut.dimension(), cut.level(), share, null);
  }

  private CoverageNode unknown(Period period, Cut cut) {
    String text =
        "No printed table divides %s by %s."
            .formatted(thing.subject().formatted(period), cut.level().words());
    Absence absence = Absence.of(AbsenceReason.NO_COMPOSITION, text, period, answering(cut));
    boolean later = table(release.whole(), period, cut).isPresent();
    return new CoverageNode(
        node(period),
        cut.dimension(),
        cut.level(),
        0,
        later ? absence.notYetKnown(release.asOf()) : absence);
  }

  private List<Period> answering(Cut cut) {
    return release.compositions().periods(thing.tables(), cut.dimension(), cut.level());
  }

  private PeriodNode node(Period period) {
    return PeriodNode.of(release, period);
  }
}
