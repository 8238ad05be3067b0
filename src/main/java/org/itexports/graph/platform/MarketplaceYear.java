package org.itexports.graph.platform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.node.PerRelease;
import org.itexports.observation.Confidence;
import org.itexports.observation.Series;
import org.itexports.period.Frequency;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.release.SeriesBy;
import org.itexports.sector.platform.PlatformKind;

/**
 * The freelance marketplaces side by side: one measure, one calendar year, US dollars, worldwide.
 *
 * @param measure what is compared
 * @param period the year
 * @param listed those with a figure, by slug
 * @param leftOut the others, by slug
 */
public record MarketplaceYear(
    PlatformMeasure measure,
    Period period,
    List<MarketplaceFigure> listed,
    List<MarketplaceFigure> leftOut) {

  /** Fewer cannot be compared. */
  private static final int FEWEST = 2;

  private static final PerRelease<Map<PlatformMeasure, NavigableMap<Period, MarketplaceYear>>>
      YEARS = new PerRelease<>(MarketplaceYear::years);

  /** Copies the lists. */
  public MarketplaceYear {
    listed = List.copyOf(listed);
    leftOut = List.copyOf(leftOut);
  }

  /** The marketplaces in a period; none has a figure in a period that is no calendar year. */
  public static MarketplaceYear of(Release release, PlatformMeasure measure, Period period) {
    MarketplaceYear known =
        release.asOf() == null ? YEARS.of(release).get(measure).get(period) : null;
    return known == null ? work(release, measure, period) : known;
  }

  /** The years in which marketplaces can be compared, in order. */
  public static List<Period> answering(Release release, PlatformMeasure measure) {
    return List.copyOf(YEARS.of(release).get(measure).keySet());
  }

  private static Map<PlatformMeasure, NavigableMap<Period, MarketplaceYear>> years(
      Release release) {
    Map<PlatformMeasure, NavigableMap<Period, MarketplaceYear>> years =
        new EnumMap<>(PlatformMeasure.class);
    for (PlatformMeasure measure : PlatformMeasure.values()) {
      NavigableMap<Period, MarketplaceYear> enough = new TreeMap<>();
      SeriesBy.undivided(release, measure.measure()).stream()
          .filter(series -> series.platform() != null)
          .flatMap(series -> release.figures().shown(series, "").stream())
          .filter(period -> period.frequency() == Frequency.CALENDAR_YEAR)
          .distinct()
          .map(period -> work(release, measure, period))
          .filter(MarketplaceYear::isEnough)
          .forEach(year -> enough.put(year.period(), year));
      years.put(measure, enough);
    }
    return years;
  }

  private static MarketplaceYear work(Release release, PlatformMeasure measure, Period period) {
    List<MarketplaceFigure> all =
        release.platforms().all().stream()
            .filter(platform -> platform.kind() == PlatformKind.MARKETPLACE)
            .map(platform -> MarketplaceFigure.of(release, platform, measure, period))
            .toList();
    boolean isYear = period.frequency() == Frequency.CALENDAR_YEAR;
    return new MarketplaceYear(
        measure,
        period,
        all.stream().filter(figure -> isYear && figure.print() != null).toList(),
        all.stream().filter(figure -> figure.print() == null).toList());
  }

  /** Whether enough marketplaces have a figure to compare them. */
  public boolean isEnough() {
    return listed.size() >= FEWEST;
  }

  /** The sum of the listed figures, in US dollars. */
  public BigDecimal sum() {
    return listed.stream()
        .map(figure -> figure.print().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Why marketplaces can be compared in no year. */
  public static Absence none(PlatformMeasure measure) {
    String text =
        "In no calendar year do two marketplaces have a %s in US dollars that may be compared."
            .formatted(measure.words());
    return new Absence(AbsenceReason.TOO_FEW_FIGURES, text, List.of());
  }

  /** Why the marketplaces cannot be compared in the period. */
  public Absence absence(List<Period> answering) {
    String text =
        period.frequency() == Frequency.CALENDAR_YEAR
            ? "Fewer than two marketplaces have a %s for %s in US dollars that may be compared."
                .formatted(measure.words(), period)
            : "Marketplaces are compared by calendar year, which " + period + " is not.";
    return Absence.of(AbsenceReason.TOO_FEW_FIGURES, text, period, answering);
  }

  /** What a reader of shares among the listed marketplaces must know. */
  public List<String> reading() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Shares are of the sum of the listed marketplaces only, worldwide. Other platforms exist,"
            + " and nothing is said about them.");
    lines.add("Printed amounts are taken as printed, in US dollars.");
    listed.stream().map(MarketplaceYear::counted).forEach(lines::add);
    if (listed.stream().map(figure -> figure.print().series().concept()).distinct().count() > 1) {
      lines.add("What is counted is not the same for each of them.");
    }
    lines.addAll(omissions());
    return lines;
  }

  /** Which marketplaces are left out and why. */
  public List<String> omissions() {
    return leftOut.stream()
        .map(figure -> figure.platform().name() + " is left out: " + figure.reason() + ".")
        .toList();
  }

  private static String counted(MarketplaceFigure figure) {
    Series series = figure.print().series();
    boolean weak = figure.print().confidence() == Confidence.LOW;
    return "%s is counted by %s: %s%s"
        .formatted(
            figure.platform().name(),
            series.name(),
            series.basis(),
            weak ? " The figure is of low confidence." : "");
  }
}
