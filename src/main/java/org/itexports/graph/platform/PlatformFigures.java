package org.itexports.graph.platform;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.FigureQuery;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.LatestPeriod;
import org.itexports.graph.node.Lookup;
import org.itexports.observation.Dimension;
import org.itexports.observation.Series;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.release.SeriesBy;

/** The worldwide figures of platforms. */
@GraphQLApi
@NonBlocking
@SchemaOrder(47)
public class PlatformFigures {

  private static final String PERIOD =
      "Label of the period, such as `CY2024`. Absent: the latest full year, else the period that"
          + " ends last.";

  /** Its revenue. */
  @Description(
      "What the platform itself earns, worldwide, from its own series of revenue: `series` says"
          + " what is counted. Null if no such series is recorded.")
  public FigureNode revenue(
      @Source PlatformNode platform,
      @Name("period") @Description(PERIOD) String period,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    return figure(platform, PlatformMeasure.REVENUE, period, asOf);
  }

  /** Its volume. */
  @Description(
      "The value of all work or payments through the platform, worldwide, from its own series of"
          + " volume: `series` says what is counted. Most of it is not the platform's. Null if no"
          + " such series is recorded.")
  public FigureNode volume(
      @Source PlatformNode platform,
      @Name("period") @Description(PERIOD) String period,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    return figure(platform, PlatformMeasure.GROSS_VOLUME, period, asOf);
  }

  /** The latest of everything. */
  @NonNull
  @Description(
      "The latest figure of every series of the platform that is not divided by economy, in the"
          + " order of the series' keys; at most 50. The period that ends last counts, and of"
          + " several the longest. Series without a figure that can be shown are left out.")
  @ListSize(50)
  public List<FigureNode> metrics(
      @Source PlatformNode platform, @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release in = platform.release().knownOn(asOf);
    return SeriesBy.platform(in, platform.slug()).stream()
        .filter(series -> series.dimension() == Dimension.NONE)
        .filter(series -> !in.figures().shown(series, "").isEmpty())
        .limit(50)
        .map(series -> latest(in, series))
        .toList();
  }

  /** Its share. */
  @Description(
      "The platform's share among the freelance marketplaces that have a comparable figure for one"
          + " calendar year, worldwide. Absent, with the reason, for what is no marketplace or has"
          + " no such figure.")
  public PlatformShareNode share(
      @Source PlatformNode platform,
      @Name("measure") @Description("What is compared. Absent: REVENUE.") PlatformMeasure measure,
      @Name("period")
          @Description(
              "Label of the year, such as `CY2021`. Absent: the latest in which marketplaces can be"
                  + " compared.")
          String period,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    PlatformMeasure compared = measure == null ? PlatformMeasure.REVENUE : measure;
    return new PlatformShares(platform.release().knownOn(asOf), platform.platform(), compared)
        .share(period);
  }

  private static FigureNode figure(
      PlatformNode platform, PlatformMeasure measure, String label, LocalDate asOf) {
    String key = measure.series(platform.platform());
    if (key == null) {
      return null;
    }
    Release in = platform.release().knownOn(asOf);
    Series series = in.series().find(key).orElseThrow();
    Period period =
        label == null
            ? LatestPeriod.of(AsOf.periods(in, known -> known.figures().shown(series, "")))
            : Lookup.period(label);
    return period == null ? null : new FigureQuery(in, series, "", period).answer();
  }

  private static FigureNode latest(Release in, Series series) {
    Period period = LatestPeriod.toEnd(in.figures().shown(series, ""));
    return new FigureQuery(in, series, "", period).answer();
  }
}
