package org.itexports.graph.concentration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.itexports.graph.economy.EconomyFigures;
import org.itexports.graph.firm.FirmContainment;
import org.itexports.graph.node.PerRelease;
import org.itexports.period.Period;
import org.itexports.release.Index;
import org.itexports.release.Release;
import org.itexports.sector.economy.Economy;
import org.itexports.sector.firm.Firm;

/**
 * The firms of an economy by what is known of their exports in a period.
 *
 * @param listed those whose exports are known within limits, none of them a part of another
 * @param contained those whose figures the figures of a listed firm contain
 * @param unknown those of which no print covers the period, of those that print anything
 * @param silent those that print neither exports nor revenue of any period
 */
record Exporters(
    List<Exporter> listed, List<Contained> contained, List<Firm> unknown, List<Firm> silent) {

  private static final PerRelease<Map<String, List<Period>>> ANSWERING =
      new PerRelease<>(Exporters::answering);

  private static final Index<String, Firm> PRINTING =
      new Index<>(Release::firms, firm -> isSilent(firm) ? null : firm.economy());
  private static final Index<String, Firm> SILENT =
      new Index<>(Release::firms, firm -> isSilent(firm) ? firm.economy() : null);

  /** A firm that is not counted beside the one whose figures contain its own. */
  record Contained(Firm firm, Firm in) {}

  /** Copies the lists. */
  Exporters {
    listed = List.copyOf(listed);
    contained = List.copyOf(contained);
    unknown = List.copyOf(unknown);
    silent = List.copyOf(silent);
  }

  /** The firms of an economy in a period. */
  static Exporters of(Release release, Economy economy, Period period) {
    String currency = new EconomyFigures(release, economy).headline().unit().currency();
    List<Firm> residents = PRINTING.of(release, economy.code());
    Map<Firm, Exporter> known =
        residents.stream()
            .flatMap(firm -> Exporter.of(release, firm, period, currency).stream())
            .collect(Collectors.toMap(Exporter::firm, exporter -> exporter));
    List<Contained> contained =
        residents.stream().flatMap(firm -> contained(release, firm, known).stream()).toList();
    List<Firm> parts = contained.stream().map(Contained::firm).toList();
    List<Firm> apart = residents.stream().filter(firm -> !parts.contains(firm)).toList();
    return new Exporters(
        apart.stream().filter(known::containsKey).map(known::get).toList(),
        contained,
        apart.stream().filter(firm -> !known.containsKey(firm)).toList(),
        SILENT.of(release, economy.code()));
  }

  private static boolean isSilent(Firm firm) {
    return firm.revenueSeries() == null && firm.exportSeries() == null;
  }

  /** The full years for which there is a total and at least one firm, in order. */
  static List<Period> answering(Release release, Economy economy) {
    return ANSWERING.of(release).get(economy.code());
  }

  /** The outermost firm that is known counts, and nothing beside it that it contains. */
  private static Optional<Contained> contained(
      Release release, Firm firm, Map<Firm, Exporter> known) {
    return FirmContainment.containers(release, firm).stream()
        .filter(known::containsKey)
        .reduce((nearer, farther) -> farther)
        .map(whole -> new Contained(firm, whole));
  }

  private static Map<String, List<Period>> answering(Release release) {
    Map<String, List<Period>> answering = new TreeMap<>();
    for (Economy economy : release.economies().all()) {
      EconomyFigures figures = new EconomyFigures(release, economy);
      answering.put(
          economy.code(),
          release.figures().shown(figures.headline(), figures.member()).stream()
              .filter(period -> period.frequency().isYear())
              .filter(period -> !of(release, economy, period).listed().isEmpty())
              .toList());
    }
    return answering;
  }
}
