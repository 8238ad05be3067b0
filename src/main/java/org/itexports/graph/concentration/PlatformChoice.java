package org.itexports.graph.concentration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.LabelledValue;
import org.itexports.concentration.Shares;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.graph.period.PeriodNode;
import org.itexports.graph.platform.MarketplaceFigure;
import org.itexports.graph.platform.MarketplaceYear;
import org.itexports.graph.platform.PlatformMeasure;
import org.itexports.observation.Observation;
import org.itexports.period.Period;
import org.itexports.release.Release;

/**
 * Which marketplaces can be compared.
 *
 * @param release where their figures are looked up
 * @param measure what is compared, null for revenue
 */
record PlatformChoice(Release release, PlatformMeasure measure) implements Choice {

  PlatformChoice {
    measure = measure == null ? PlatformMeasure.REVENUE : measure;
  }

  @Override
  public Choice in(Release other) {
    return new PlatformChoice(other, measure);
  }

  @Override
  public List<Observation> printsBehind(Period period) {
    MarketplaceYear year = MarketplaceYear.of(release, measure, period);
    return year.isEnough()
        ? year.listed().stream().map(MarketplaceFigure::print).toList()
        : List.of();
  }

  @Override
  public List<Period> answering() {
    return MarketplaceYear.answering(release, measure);
  }

  @Override
  public Absence noPeriod() {
    return MarketplaceYear.none(measure);
  }

  @Override
  public ConcentrationNode concentration(Period period, Assumptions assuming) {
    MarketplaceYear year = MarketplaceYear.of(release, measure, period);
    return year.isEnough()
        ? of(year, period, assuming)
        : ConcentrationNode.absent(
            null, PeriodNode.of(release, period), year.absence(answering()), year.omissions());
  }

  private ConcentrationNode of(MarketplaceYear year, Period period, Assumptions assuming) {
    try {
      Shares shares = Shares.ofValues(year.listed().stream().map(PlatformChoice::value).toList());
      return ConcentrationNode.of(
          Assumptions.apply(assuming, shares),
          PeriodNode.of(release, period),
          year.reading(),
          new PrintsOfShares(() -> prints(year)));
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }

  private static LabelledValue value(MarketplaceFigure figure) {
    return new LabelledValue(figure.platform().name(), figure.print().value().doubleValue());
  }

  private Map<String, List<ObservationNode>> prints(MarketplaceYear year) {
    Map<String, List<ObservationNode>> prints = new HashMap<>();
    year.listed()
        .forEach(
            figure ->
                prints.put(
                    figure.platform().name(),
                    List.of(ObservationNode.of(release, figure.print()))));
    return prints;
  }
}
