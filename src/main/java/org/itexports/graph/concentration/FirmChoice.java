package org.itexports.graph.concentration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.Interval;
import org.itexports.concentration.Member;
import org.itexports.concentration.Shares;
import org.itexports.graph.economy.EconomyFigures;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.node.LatestPeriod;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.observation.Series;
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
record FirmChoice(Release release, Economy economy) {

  private static final String REVENUE_BOUNDS =
      "Revenue is not exports: a firm's share lies between its printed exports, or nothing, and its"
          + " whole revenue.";

  /** The concentration in a period, or the reason why there is none. */
  ConcentrationNode concentration(String label, Assumptions assuming) {
    List<Period> answering = label == null ? answering() : List.of();
    Period period = label == null ? LatestPeriod.of(answering) : Lookup.period(label);
    if (period == null) {
      return ConcentrationNode.absent(
          null, new Absence(AbsenceReason.NO_OBSERVATION, nobody("any period"), List.of()));
    }
    FigureNode total = new EconomyFigures(release, economy).total(period, null);
    if (total.absence() != null) {
      return ConcentrationNode.absent(null, total.absence());
    }
    List<Exporter> exporters = exporters(period);
    return exporters.isEmpty()
        ? ConcentrationNode.absent(
            null,
            Absence.of(AbsenceReason.NO_OBSERVATION, nobody(period.label()), period, answering()))
        : of(exporters, total, assuming);
  }

  private String nobody(String period) {
    return "%s: no recorded firm prints exports or revenue that cover %s."
        .formatted(economy.name(), period);
  }

  private ConcentrationNode of(List<Exporter> exporters, FigureNode total, Assumptions assuming) {
    try {
      double whole = total.value();
      Shares shares =
          Shares.ofIntervals(exporters.stream().map(found -> member(found, whole)).toList());
      Shares assumed = assuming == null ? shares : shares.assuming(assuming.rest());
      return ConcentrationNode.of(
          assumed, Reading.rest(assumed, reading(exporters)), prints(exporters));
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }

  private static Member member(Exporter exporter, double whole) {
    double lower = Math.min(1, exporter.exports().lower() / whole);
    double upper = Math.min(1, exporter.exports().upper() / whole);
    return new Member(exporter.firm().name(), new Interval(lower, upper));
  }

  private Map<String, ObservationNode> prints(List<Exporter> exporters) {
    Map<String, ObservationNode> prints = new HashMap<>();
    exporters.stream()
        .filter(exporter -> exporter.print() != null)
        .forEach(
            exporter ->
                prints.put(exporter.firm().name(), ObservationNode.of(release, exporter.print())));
    return prints;
  }

  /** The full years for which there is a total and at least one firm. */
  private List<Period> answering() {
    EconomyFigures figures = new EconomyFigures(release, economy);
    return release.figures().shown(figures.headline(), figures.member()).stream()
        .filter(period -> period.frequency().isYear() && !exporters(period).isEmpty())
        .toList();
  }

  private List<Exporter> exporters(Period period) {
    Series headline = new EconomyFigures(release, economy).headline();
    return residents().stream()
        .filter(firm -> Exporter.container(release, firm).isEmpty())
        .flatMap(firm -> Exporter.of(release, firm, period, headline.unit().currency()).stream())
        .toList();
  }

  private List<Firm> residents() {
    return release.firms().all().stream()
        .filter(firm -> economy.code().equals(firm.economy()))
        .toList();
  }

  private List<String> reading(List<Exporter> exporters) {
    List<String> lines = new ArrayList<>();
    lines.add(REVENUE_BOUNDS);
    exporters.stream()
        .filter(exporter -> exporter.cover() != null)
        .map(FirmChoice::covers)
        .forEach(lines::add);
    residents().stream().flatMap(firm -> contained(firm).stream()).forEach(lines::add);
    List<Firm> listed = exporters.stream().map(Exporter::firm).toList();
    String unlisted =
        residents().stream()
            .filter(firm -> !listed.contains(firm))
            .filter(firm -> Exporter.container(release, firm).isEmpty())
            .map(Firm::name)
            .collect(Collectors.joining(", "));
    if (!unlisted.isEmpty()) {
      lines.add("Not listed, because no print covers the period: " + unlisted + ".");
    }
    lines.add("Firms that are not recorded at all are in the rest as well.");
    return lines;
  }

  private static String covers(Exporter exporter) {
    List<RevenueCover.Part> parts = exporter.cover().parts();
    String periods =
        parts.stream().map(p -> p.print().period().label()).collect(Collectors.joining(" and "));
    String money =
        parts.stream().allMatch(part -> part.rate() == null)
            ? ""
            : ", converted at the mean rate of each";
    return exporter.firm().name() + ": revenue of " + periods + money + ".";
  }

  private Optional<String> contained(Firm firm) {
    return Exporter.container(release, firm)
        .map(
            other ->
                "%s is not counted beside %s, whose figures contain its own."
                    .formatted(firm.name(), other.name()));
  }
}
