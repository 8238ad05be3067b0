package org.itexports.graph.platform;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.observation.Unit;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.release.SeriesBy;
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
  private static final Pattern END = Pattern.compile("\\.$");

  /** The figure of a marketplace in a year. */
  static MarketplaceFigure of(
      Release release, Platform platform, PlatformMeasure measure, Period year) {
    Series own = own(release, platform, measure);
    if (own == null) {
      return new MarketplaceFigure(platform, null, neverPrinted(release, platform, measure));
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
        .orElseGet(
            () ->
                new MarketplaceFigure(
                    platform,
                    null,
                    shown.isEmpty()
                        ? reason(release, platform, measure, own, year)
                        : reason(shown.get(0), year)));
  }

  private static Series own(Release release, Platform platform, PlatformMeasure measure) {
    String key = measure.series(platform);
    return key == null ? null : release.series().find(key).orElseThrow();
  }

  /** The platform's own series, then the same thing as it prints it in another currency. */
  private static Stream<Series> alike(Release release, Series own) {
    return Stream.concat(
        Stream.of(own),
        SeriesBy.undivided(release, own.measure()).stream()
            .filter(other -> other.hasSubjectOf(own))
            .filter(other -> other.concept().equals(own.concept()))
            .filter(other -> other.unit() != own.unit()));
  }

  private static String neverPrinted(Release release, Platform platform, PlatformMeasure measure) {
    String others = others(release, platform, measure, series -> true);
    return others.isEmpty()
        ? "no " + measure.words() + " of it is recorded"
        : "its " + measure.words() + " is on another basis only: " + others;
  }

  /** The platform's series of the measure that are wanted, each with what it counts. */
  private static String others(
      Release release, Platform platform, PlatformMeasure measure, Predicate<Series> wanted) {
    return SeriesBy.platform(release, platform.slug()).stream()
        .filter(series -> series.measure() == measure.measure())
        .filter(wanted)
        .map(series -> series.name() + " (" + END.matcher(series.basis()).replaceFirst("") + ")")
        .collect(Collectors.joining(", "));
  }

  private static String reason(
      Release release, Platform platform, PlatformMeasure measure, Series own, Period year) {
    if (!release.figures().prints(own, "", year).isEmpty()) {
      return "every print for " + year + " is doubtful or of an inferred period";
    }
    if (!release.whole().figures().prints(own, "", year).isEmpty()) {
      return "no figure of it for " + year + " was known on " + release.asOf();
    }
    String others =
        others(
            release,
            platform,
            measure,
            series -> release.figures().select(series, "", year).shown() != null);
    return others.isEmpty()
        ? "no figure of it for " + year + " is recorded"
        : "its figure for " + year + " is on another basis only: " + others;
  }

  private static String reason(Observation shown, Period year) {
    Unit unit = shown.series().unit();
    return unit == CURRENCY
        ? "only a bound is printed for " + year
        : "its figure for " + year + " is in " + unit.currency() + " only";
  }
}
