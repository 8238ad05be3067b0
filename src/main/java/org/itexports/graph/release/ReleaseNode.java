package org.itexports.graph.release;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.release.Counts;
import org.itexports.release.Release;
import org.itexports.release.ReleaseState;
import org.itexports.release.Served;

/** The release as the graph shows it. */
@Type("Release")
@Description(
    "A published dataset: immutable, and named by its hash. It answers the whole request. To get"
        + " the same answer later, name it: the header `Itexports-Release`, or `?release=` in the"
        + " address, take a version or a hash.")
public record ReleaseNode(
    @NonNull @Description("Name of the data package.") String name,
    @NonNull @Description("Title of the data package.") String title,
    @NonNull @Description("Version of the data package.") String version,
    @NonNull @Description("Day on which this version was published.") LocalDate published,
    @NonNull @Description("Licence of the compilation. The facts in it keep their sources.")
        String licence,
    @NonNull
        @Description(
            "SHA-256 over the name, version and day of publication of the package and every cell of"
                + " its tables, as 64 hexadecimal digits. Releases with an equal hash are equal.")
        String hash,
    @NonNull @Description("What became of the release.") ReleaseState state,
    @NonNull @Description("How much the release holds.") ReleaseCounts counts,
    @Ignore Served served) {

  /** What the release holds, in numbers. */
  @Type("ReleaseCounts")
  @Description("How much a release holds.")
  public record ReleaseCounts(
      @Description("Publications.") int sources,
      @Description("Series.") int series,
      @Description("Prints of figures.") int observations,
      @Description("Printed tables with their own total.") int compositions,
      @Description("Economies and groups of economies.") int economies,
      @Description("Service categories.") int categories,
      @Description("Destination markets and regions.") int markets,
      @Description("Targets and forecasts.") int targets,
      @Description("Policies and programmes.") int policies,
      @Description("Firms.") int firms,
      @Description("Ties between firms: who holds whom.") int firmTies,
      @Description("Segments of firms' business.") int segments,
      @Description("Presences of firms in markets.") int presences,
      @Description("Places in rankings and lists.") int rankings,
      @Description("Cities.") int cities,
      @Description("Parks, zones and incubation centres.") int parks,
      @Description("Platforms, payment services and indices.") int platforms,
      @Description("Institutions.") int institutions,
      @Description("Statements: claims without a figure.") int statements,
      @Description("Corrected cells of prints.") int corrections) {

    static ReleaseCounts of(Counts counts) {
      return new ReleaseCounts(
          counts.sources(),
          counts.series(),
          counts.observations(),
          counts.compositions(),
          counts.economies(),
          counts.categories(),
          counts.markets(),
          counts.targets(),
          counts.policies(),
          counts.firms(),
          counts.firmTies(),
          counts.segments(),
          counts.presences(),
          counts.rankings(),
          counts.cities(),
          counts.parks(),
          counts.platforms(),
          counts.institutions(),
          counts.statements(),
          counts.corrections());
    }
  }

  /** The node of a release. */
  public static ReleaseNode of(Served served) {
    Release release = served.release();
    return new ReleaseNode(
        release.name(),
        release.title(),
        release.version(),
        release.published(),
        release.licence(),
        release.hash(),
        served.entry().state(),
        ReleaseCounts.of(release.counts()),
        served);
  }
}
