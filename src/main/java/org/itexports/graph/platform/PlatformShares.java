package org.itexports.graph.platform;

import java.util.List;
import java.util.Optional;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.figure.Money;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.LatestPeriod;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.observation.Observation;
import org.itexports.observation.Unit;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.platform.Platform;

/**
 * The shares of one platform among the marketplaces.
 *
 * @param release where the figures are looked up
 * @param platform whose shares they are
 * @param measure what is compared
 */
record PlatformShares(Release release, Platform platform, PlatformMeasure measure) {

  /** The share in the year with a label; in the latest that answers where it is null. */
  PlatformShareNode share(String label) {
    List<Period> answering = MarketplaceYear.answering(release, measure);
    Period period = label == null ? latest() : Lookup.period(label);
    if (period == null) {
      return absent(List.of(), MarketplaceYear.none(measure));
    }
    MarketplaceYear year = MarketplaceYear.of(release, measure, period);
    if (!year.isEnough()) {
      return absent(year.omissions(), tooFew(year, answering));
    }
    return own(year)
        .map(print -> of(year, print))
        .orElseGet(() -> absent(year.reading(), notCompared(year, answering)));
  }

  private Period latest() {
    return LatestPeriod.of(AsOf.periods(release, in -> MarketplaceYear.answering(in, measure)));
  }

  private Absence tooFew(MarketplaceYear year, List<Period> answering) {
    Absence absence = year.absence(answering);
    boolean later = MarketplaceYear.of(release.whole(), measure, year.period()).isEnough();
    return later ? absence.notYetKnown(release.asOf()) : absence;
  }

  private PlatformShareNode of(MarketplaceYear year, Observation print) {
    double sum = year.sum().doubleValue();
    return new PlatformShareNode(
        print.value().doubleValue() / sum,
        measure,
        ObservationNode.of(release, print),
        Money.of(sum, Unit.USD),
        year.listed().stream().map(one -> PlatformNode.of(release, one.platform())).toList(),
        year.reading(),
        null);
  }

  private Optional<Observation> own(MarketplaceYear year) {
    return year.listed().stream()
        .filter(figure -> figure.platform().equals(platform))
        .map(MarketplaceFigure::print)
        .findFirst();
  }

  private Absence notCompared(MarketplaceYear year, List<Period> answering) {
    String reason =
        year.leftOut().stream()
            .filter(figure -> figure.platform().equals(platform))
            .map(MarketplaceFigure::reason)
            .findFirst()
            .orElse("it is no marketplace");
    List<Period> own =
        answering.stream()
            .filter(period -> own(MarketplaceYear.of(release, measure, period)).isPresent())
            .toList();
    String text = "%s is not compared: %s.".formatted(platform.name(), reason);
    Absence absence = Absence.of(AbsenceReason.NOT_COMPARED, text, year.period(), own);
    MarketplaceYear now = MarketplaceYear.of(release.whole(), measure, year.period());
    return own(now).isPresent() ? absence.notYetKnown(release.asOf()) : absence;
  }

  private PlatformShareNode absent(List<String> reading, Absence absence) {
    return new PlatformShareNode(null, measure, null, null, List.of(), reading, absence);
  }
}
