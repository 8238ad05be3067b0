package org.itexports.graph.platform;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itexports.observation.Dimension;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.observation.Unit;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.platform.Platform;

/**
 * The figure by which a marketplace is compared in a year, or the reason why it is left out.
 *
 * @param platform the marketplace
 * @param print its figure in US dollars, null if it has none that may be compared
 * @param reason why it is left out, null if it is not
 */
public record MarketplaceFigure(Platform platform, Observation print, String reason) {

  private static final Unit CURRENCY = Unit.USD;

  /** The figure of a marketplace in a year. */
  static MarketplaceFigure of(
      Release release, Platform platform, PlatformMeasure measure, Period year) {
    Series own = own(release, platform, measure);
    if (own == null) {
      return new MarketplaceFigure(platform, null, elsewhere(release, platform, measure));
    }
    List<Observation> shown =
        alike(release, own)
            .map(series -> release.figures().select(series, "", year).shown())
            .filter(Objects::nonNull)
            .toList();
    return shown.stream()
        .filter(print -> print.series().unit() == CURRENCY && !print.qualifier().isBound())
        .findFirst()
        .map(print -> new MarketplaceFigure(platform, print, null))
        .orElseGet(() -> leftOut(release, platform, own, year, shown));
  }

  private static Series own(Release release, Platform platform, PlatformMeasure measure) {
    String key = measure.series(platform);
    return key == null ? null : release.series().find(key).orElseThrow();
  }

  /** The platform's own series, then the same thing as it prints it in another currency. */
  private static Stream<Series> alike(Release release, Series own) {
    return Stream.concat(
        Stream.of(own),
        release.series().all().stream()
            .filter(other -> other.hasSubjectOf(own) && other.measure() == own.measure())
            .filter(other -> other.concept().equals(own.concept()))
            .filter(other -> other.unit() != own.unit())
            .filter(other -> other.dimension() == Dimension.NONE));
  }

  private static String elsewhere(Release release, Platform platform, PlatformMeasure measure) {
    String others =
        release.series().all().stream()
            .filter(series -> platform.slug().equals(series.platform()))
            .filter(series -> series.measure() == measure.measure())
            .map(Series::name)
            .collect(Collectors.joining(", "));
    return others.isEmpty()
        ? "no " + measure.words() + " of it is recorded"
        : "its " + measure.words() + " is recorded on another basis only: " + others;
  }

  private static MarketplaceFigure leftOut(
      Release release, Platform platform, Series own, Period year, List<Observation> shown) {
    String reason = "no figure of it for " + year + " is recorded";
    if (!shown.isEmpty()) {
      Unit unit = shown.get(0).series().unit();
      reason =
          unit == CURRENCY
              ? "only a bound is printed for " + year
              : "its figure for " + year + " is in " + unit.currency() + " only";
    } else if (!release.figures().prints(own, "", year).isEmpty()) {
      reason = "every print for " + year + " is doubtful or of an inferred period";
    }
    return new MarketplaceFigure(platform, null, reason);
  }
}
