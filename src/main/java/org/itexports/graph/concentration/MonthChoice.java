package org.itexports.graph.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.LabelledValue;
import org.itexports.concentration.Shares;
import org.itexports.graph.economy.EconomyFigures;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.graph.period.PeriodNode;
import org.itexports.observation.Observation;
import org.itexports.observation.Qualifier;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.economy.Economy;

/**
 * A year of an economy's exports over its months: how seasonal they are.
 *
 * @param release where figures are looked up
 * @param economy whose exports they are
 */
record MonthChoice(Release release, Economy economy) implements Choice {

  private static final List<String> READING =
      List.of(
          "The months are the shown figures of each, taken as printed: each month is of a print of"
              + " its own.",
          "Shares are of the sum of the months, which need not be the printed total of the year.",
          "Months differ in their number of days: equal shares are not the most even trade.");

  @Override
  public Choice in(Release other) {
    return new MonthChoice(other, economy);
  }

  @Override
  public List<Observation> printsBehind(Period period) {
    return period.frequency().isYear() && missing(period).isEmpty()
        ? period.eachMonth().stream().map(this::print).toList()
        : List.of();
  }

  @Override
  public List<Period> answering() {
    EconomyFigures figures = new EconomyFigures(release, economy);
    return release.figures().shown(figures.headline(), figures.member()).stream()
        .filter(period -> period.frequency().isYear())
        .filter(year -> missing(year).isEmpty())
        .toList();
  }

  @Override
  public Absence noPeriod() {
    return new Absence(
        AbsenceReason.MONTHS_MISSING,
        economy.name() + ": of no year every month is printed.",
        List.of());
  }

  @Override
  public ConcentrationNode concentration(Period period, Assumptions assuming) {
    if (!period.frequency().isYear()) {
      return absent(
          AbsenceReason.DIFFERENT_FREQUENCY, "Only a full year is divided into months.", period);
    }
    List<Period> missing = missing(period);
    if (!missing.isEmpty()) {
      String months = missing.stream().map(Period::label).collect(Collectors.joining(", "));
      return absent(
          AbsenceReason.MONTHS_MISSING,
          "%s: no figure is shown for %s.".formatted(economy.name(), months),
          period);
    }
    try {
      Shares shares = Assumptions.apply(assuming, Shares.ofValues(values(period)));
      return ConcentrationNode.of(
          shares,
          PeriodNode.of(release, period),
          Reading.rest(shares, READING),
          new PrintsOfShares(() -> prints(period)));
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }

  private ConcentrationNode absent(AbsenceReason reason, String text, Period period) {
    return ConcentrationNode.absent(
        null, PeriodNode.of(release, period), Absence.of(reason, text, period, answering()));
  }

  private List<LabelledValue> values(Period year) {
    List<LabelledValue> values = new ArrayList<>();
    for (Period month : year.eachMonth()) {
      values.add(new LabelledValue(month.label(), print(month).value().doubleValue()));
    }
    return values;
  }

  private Map<String, List<ObservationNode>> prints(Period year) {
    return year.eachMonth().stream()
        .collect(
            Collectors.toMap(
                Period::label, month -> List.of(ObservationNode.of(release, print(month)))));
  }

  private List<Period> missing(Period year) {
    return year.eachMonth().stream().filter(month -> print(month) == null).toList();
  }

  /** What is shown for a month; null if nothing, or only a bound. */
  private Observation print(Period month) {
    EconomyFigures figures = new EconomyFigures(release, economy);
    Observation shown =
        release.figures().select(figures.headline(), figures.member(), month).shown();
    return shown == null || shown.qualifier() != Qualifier.EXACT ? null : shown;
  }
}
