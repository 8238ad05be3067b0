package org.itexports.graph.platform;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.release.Release;
import org.itexports.sector.platform.Platform;
import org.itexports.sector.platform.PlatformKind;

/** A platform as the graph shows it. */
@Type("Platform")
@Description(
    "A marketplace for freelance work, a service that pays freelancers, or an index of such"
        + " marketplaces. Its worldwide figures and those of one economy are never mixed: see"
        + " `metrics` and `presence`.")
public record PlatformNode(
    @NonNull @Description("Natural key, as in `platform(slug:)`.") String slug,
    @NonNull @Description("Usual name.") String name,
    @NonNull @Description("What kind of platform it is.") PlatformKind kind,
    @Description(
            "Who runs it: the registered name of the company, or the institutions. Null if no source shows it.")
        String operator,
    @Description("Year of foundation. Null if no source shows it.") Integer founded,
    @Description("Exchange where its operator is listed. Null if it is not, or not known.")
        String listing,
    @Description("Symbol of its operator there. Null without a listing.") String ticker,
    @Description("Host name of its website. Null if no source shows it.") String website,
    @Description(
            "Month and day on which its operator's fiscal year ends, such as `12-31`. Null if no source shows it.")
        String fiscalYearEnd,
    @NonNull @Description("Other names, former names among them.") List<String> aliases,
    @Description("What it does. Null if no source says so.") String activity,
    @NonNull @Description("Where in the source it is described.") String locator,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore Platform platform)
    implements Node {

  static final String TYPE = "Platform";

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, platform.slug());
  }

  @NonNull
  @Description("The source and the place in it, in one line, for a footnote.")
  public String getCitation() {
    return platform.source().citation(platform.locator());
  }

  private static final DateTimeFormatter MONTH_AND_DAY =
      DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

  /** The node of a platform. */
  public static PlatformNode of(Release release, Platform platform) {
    MonthDay yearEnd = platform.fiscalYearEnd();
    return new PlatformNode(
        platform.slug(),
        platform.name(),
        platform.kind(),
        platform.operator(),
        platform.founded(),
        platform.listing(),
        platform.ticker(),
        platform.website(),
        yearEnd == null ? null : yearEnd.format(MONTH_AND_DAY),
        platform.aliases(),
        platform.activity().isEmpty() ? null : platform.activity(),
        platform.locator(),
        platform.note().isEmpty() ? null : platform.note(),
        release,
        platform);
  }
}
