package org.itexports.graph.concentration;

import java.util.List;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.period.PeriodNode;
import org.itexports.observation.Observation;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.market.Market;

/**
 * Exports to a market over its firms or categories. No source that a package can hold divides them
 * so: a firm's tables by market are of its revenue, and tables by category are of all markets.
 *
 * @param release where tables would be
 * @param market the destination
 * @param of over what
 */
record MarketChoice(Release release, Market market, MarketConcentrationDimension of)
    implements Choice {

  @Override
  public Choice in(Release other) {
    return new MarketChoice(other, market, of);
  }

  @Override
  public List<Observation> printsBehind(Period period) {
    return List.of();
  }

  @Override
  public List<Period> answering() {
    return List.of();
  }

  @Override
  public Absence noPeriod() {
    return new Absence(AbsenceReason.NO_COMPOSITION, text(""), List.of());
  }

  @Override
  public ConcentrationNode concentration(Period period, Assumptions assuming) {
    Absence absence = new Absence(AbsenceReason.NO_COMPOSITION, text(" for " + period), List.of());
    return ConcentrationNode.absent(null, PeriodNode.of(release, period), absence);
  }

  private String text(String when) {
    return "%s: no printed table divides exports to it by %s%s."
        .formatted(market.name(), of.words(), when);
  }
}
