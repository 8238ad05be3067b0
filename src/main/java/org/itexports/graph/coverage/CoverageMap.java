package org.itexports.graph.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.itexports.concentration.Shares;
import org.itexports.graph.composition.MemberNames;
import org.itexports.graph.economy.EconomyFigures;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.period.PeriodNode;
import org.itexports.observation.Classification;
import org.itexports.observation.Composition;
import org.itexports.observation.CompositionShares;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.period.Frequency;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.economy.Economy;

/**
 * What a release knows of an economy.
 *
 * @param release where it is looked up
 * @param economy the economy
 */
record CoverageMap(Release release, Economy economy) {

  private record Cut(Dimension dimension, Level level) {}

  private static final List<Cut> CUTS =
      Stream.of(Dimension.CATEGORY, Dimension.MARKET, Dimension.ECONOMY, Dimension.CHANNEL)
          .flatMap(dimension -> Level.of(dimension).stream().map(l -> new Cut(dimension, l)))
          .toList();

  /** The periods of a frequency for which anything is known, in order. */
  List<Period> known(Frequency frequency) {
    EconomyFigures figures = new EconomyFigures(release, economy);
    Stream<Period> totals = release.figures().shown(figures.headline(), figures.member()).stream();
    Stream<Period> tables =
        CUTS.stream()
            .flatMap(
                cut ->
                    release
                        .compositions()
                        .periods(economy.code(), cut.dimension(), cut.level())
                        .stream());
    return Stream.concat(totals, tables)
        .filter(period -> period.frequency() == frequency)
        .distinct()
        .sorted()
        .toList();
  }

  CoverageNode total(Period period) {
    FigureNode figure = new EconomyFigures(release, economy).total(period, null);
    double share = figure.absence() == null ? 1 : 0;
    return new CoverageNode(node(period), Dimension.NONE, null, share, figure.absence());
  }

  Stream<CoverageNode> divided(Period period) {
    return CUTS.stream().map(cut -> divided(period, cut));
  }

  private CoverageNode divided(Period period, Cut cut) {
    Classification members = release.classifications().get(cut.dimension());
    return release
        .compositions()
        .select(economy.code(), members, cut.level(), period)
        .map(table -> known(table, cut, members))
        .orElseGet(() -> unknown(period, cut));
  }

  private CoverageNode known(Composition table, Cut cut, Classification members) {
    Shares shares = CompositionShares.of(table, cut.level(), members, MemberNames::code);
    double share = shares.coverage().lower();
    return new CoverageNode(node(table.period()), cut.dimension(), cut.level(), share, null);
  }

  private CoverageNode unknown(Period period, Cut cut) {
    List<Period> answering =
        release.compositions().periods(economy.code(), cut.dimension(), cut.level());
    String text =
        "No printed table divides the exports of %s by %s.".formatted(period, cut.level().words());
    Absence absence = Absence.of(AbsenceReason.NO_COMPOSITION, text, period, answering);
    return new CoverageNode(node(period), cut.dimension(), cut.level(), 0, absence);
  }

  private PeriodNode node(Period period) {
    return PeriodNode.of(release, period);
  }
}
