package org.itexports.graph.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.Interval;
import org.itexports.concentration.Member;
import org.itexports.concentration.Shares;
import org.itexports.graph.economy.EconomyFigures;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.graph.period.PeriodNode;
import org.itexports.observation.AlternativeTag;
import org.itexports.observation.Observation;
import org.itexports.observation.Qualifier;
import org.itexports.observation.Selection;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.economy.Economy;
import org.itexports.sector.firm.Firm;

/**
 * An economy's exports over its firms. Hardly any firm prints its exports, so a firm's share is an
 * interval: from its printed exports, or nothing, to its whole revenue.
 *
 * @param release where figures are looked up
 * @param economy whose exports they are
 */
record FirmChoice(Release release, Economy economy) implements Choice {

  private static final String REVENUE_BOUNDS =
      "Revenue is not exports: a firm's share lies between its printed exports, or nothing, and its"
          + " whole revenue.";

  private static final int MOST_NAMED = 100;

  private static final String ROUNDING =
      "Printed amounts, rates and the total are known to half of their last digit.";

  @Override
  public FirmChoice in(Release other) {
    return new FirmChoice(other, economy);
  }

  @Override
  public List<Observation> printsBehind(Period period) {
    Observation total = total(period).shown();
    List<Exporter> listed =
        total == null ? List.of() : Exporters.of(release, economy, period).listed();
    return listed.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(total), listed.stream().flatMap(Exporter::behind)).toList();
  }

  private Selection total(Period period) {
    EconomyFigures figures = new EconomyFigures(release, economy);
    return release.figures().select(figures.headline(), figures.member(), period);
  }

  @Override
  public List<Period> answering() {
    return Exporters.answering(release, economy);
  }

  @Override
  public Absence noPeriod() {
    return new Absence(AbsenceReason.NO_OBSERVATION, nobody("any period"), List.of());
  }

  @Override
  public ConcentrationNode concentration(Period period, Assumptions assuming) {
    FigureNode total = new EconomyFigures(release, economy).total(period);
    if (total.absence() != null) {
      return absent(reason(total), noTotal(period), period);
    }
    Exporters exporters = Exporters.of(release, economy, period);
    return exporters.listed().isEmpty()
        ? absent(AbsenceReason.NO_OBSERVATION, nobody(period.label()), period)
        : of(exporters, total, period, assuming);
  }

  /**
   * Whether there is an answer now is told by firms too, so that it is not for the total to say.
   */
  private static AbsenceReason reason(FigureNode total) {
    AbsenceReason reason = total.absence().reason();
    return reason == AbsenceReason.NOT_YET_KNOWN ? AbsenceReason.NO_OBSERVATION : reason;
  }

  private ConcentrationNode absent(AbsenceReason reason, String text, Period period) {
    return ConcentrationNode.absent(
        null, PeriodNode.of(release, period), Absence.of(reason, text, period, answering()));
  }

  private String noTotal(Period period) {
    return "%s: firms have no share where no total is shown, as for %s."
        .formatted(economy.name(), period);
  }

  private String nobody(String period) {
    return "%s: no recorded firm prints exports or revenue that cover %s."
        .formatted(economy.name(), period);
  }

  private ConcentrationNode of(
      Exporters exporters, FigureNode total, Period period, Assumptions assuming) {
    try {
      Shares shares = shares(exporters, total.observation().print(), assuming);
      return ConcentrationNode.of(
          new Evidence(List.of(shares), rivals(exporters, period, assuming)),
          PeriodNode.of(release, period),
          Reading.rest(shares, reading(exporters)),
          new PrintsOfShares(() -> prints(exporters)));
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }

  private static Shares shares(Exporters exporters, Observation total, Assumptions assuming) {
    return Assumptions.apply(
        assuming,
        Shares.ofIntervals(exporters.listed().stream().map(found -> member(found, total)).toList()),
        least(total));
  }

  private static OptionalDouble least(Observation total) {
    return total.qualifier() == Qualifier.AT_MOST
        ? OptionalDouble.empty()
        : OptionalDouble.of(total.value().subtract(total.resolution()).doubleValue());
  }

  /** Empty where what is assumed does not fit that total. */
  private static Optional<Shares> rival(
      Exporters exporters, Observation total, Assumptions assuming) {
    try {
      return Optional.of(shares(exporters, total, assuming));
    } catch (InfeasibleSharesException impossible) {
      return Optional.empty();
    }
  }

  /** The same over the totals that were shown once, one of which may be right after all. */
  private List<Shares> rivals(Exporters exporters, Period period, Assumptions assuming) {
    return total(period).alternatives().stream()
        .filter(alternative -> alternative.tag() == AlternativeTag.SUPERSEDED)
        .flatMap(alternative -> rival(exporters, alternative.observation(), assuming).stream())
        .toList();
  }

  /** The least share is of the most that the total can be, and the most is of the least. */
  static Member member(Exporter exporter, Observation total) {
    boolean open = total.qualifier() == Qualifier.AT_LEAST;
    boolean bare = total.qualifier() == Qualifier.AT_MOST;
    double most = total.value().add(total.resolution()).doubleValue();
    double least = bare ? 0 : total.value().subtract(total.resolution()).doubleValue();
    Interval exports = exporter.exports();
    double lower = open ? 0 : Math.min(1, exports.lower() / most);
    double upper = least > 0 ? Math.min(1, exports.upper() / least) : 1;
    return new Member(exporter.firm().name(), new Interval(lower, upper));
  }

  private Map<String, List<ObservationNode>> prints(Exporters exporters) {
    Map<String, List<ObservationNode>> prints = new HashMap<>();
    for (Exporter exporter : exporters.listed()) {
      prints.put(
          exporter.firm().name(),
          exporter.prints().stream().map(print -> ObservationNode.of(release, print)).toList());
    }
    return prints;
  }

  private static List<String> reading(Exporters exporters) {
    List<String> lines = new ArrayList<>();
    lines.add(REVENUE_BOUNDS);
    lines.add(ROUNDING);
    exporters.listed().stream()
        .filter(exporter -> exporter.cover() != null)
        .map(FirmChoice::covers)
        .forEach(lines::add);
    exporters.contained().stream().map(FirmChoice::contained).forEach(lines::add);
    int unknown = exporters.unknown().size() + exporters.silent().size();
    if (unknown > 0) {
      lines.add("Not listed, because no print covers the period: " + named(exporters) + ".");
    }
    lines.add("Firms that are not recorded at all are in the rest as well.");
    return lines;
  }

  /** By key; the first of so many that nobody reads them all, and how many more there are. */
  private static String named(Exporters exporters) {
    int more = exporters.unknown().size() + exporters.silent().size() - MOST_NAMED;
    String names =
        Stream.concat(exporters.unknown().stream(), exporters.silent().stream().limit(MOST_NAMED))
            .sorted(Comparator.comparing(Firm::slug))
            .limit(MOST_NAMED)
            .map(Firm::name)
            .collect(Collectors.joining(", "));
    return more > 0 ? names + " and " + more + " more" : names;
  }

  private static String covers(Exporter exporter) {
    List<Amount> parts = exporter.cover().parts();
    String periods =
        parts.stream().map(p -> p.print().period().label()).collect(Collectors.joining(" and "));
    String money =
        parts.stream().allMatch(part -> part.rate() == null)
            ? ""
            : ", converted at the mean rate of each";
    return exporter.firm().name() + ": revenue of " + periods + money + ".";
  }

  private static String contained(Exporters.Contained part) {
    return "%s is not counted beside %s, whose figures contain its own."
        .formatted(part.firm().name(), part.in().name());
  }
}
