package org.itexports.graph.platform;

import io.smallrye.common.annotation.NonBlocking;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.market.MarketNode;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.Paging;
import org.itexports.graph.node.TextFilter;
import org.itexports.graph.place.CityNode;
import org.itexports.graph.series.SeriesConnection;
import org.itexports.graph.series.SeriesList;
import org.itexports.graph.series.SeriesNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.observation.Measure;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.release.SeriesBy;
import org.itexports.sector.platform.PlatformKind;

/** Platforms, and what they lead to. */
@GraphQLApi
@NonBlocking
@SchemaOrder(46)
public class PlatformApi implements NodeType<PlatformNode> {

  private final RequestRelease release;

  PlatformApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return PlatformNode.TYPE;
  }

  @Override
  public Optional<PlatformNode> find(Release in, String key) {
    return in.platforms().find(key).map(platform -> PlatformNode.of(in, platform));
  }

  /** One platform. */
  @Query
  @Description(
      "A platform by its slug. An unknown slug is the error UNKNOWN_CODE with near matches.")
  public PlatformNode platform(
      @NonNull @Name("slug") @Description("A slug, name or alias, such as `upwork` or `oDesk`.")
          String slug) {
    Release current = release.get();
    return PlatformNode.of(current, Lookup.platform(current, slug));
  }

  /** All platforms. */
  @Query
  @Description("All platforms, payment services and indices, by slug.")
  public PlatformConnection platforms(
      @Name("kind") @Description("Only platforms of this kind.") PlatformKind kind,
      @Name("text") @Description(TextFilter.TEXT + " names, the operator and what they do.")
          String text,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    TextFilter words = TextFilter.of(text);
    return PlatformList.page(
        release.get(),
        platform ->
            (kind == null || platform.kind() == kind) && words.keeps(PlatformList.texts(platform)),
        new PageRequest(first, after, last, before));
  }

  /** The country of its seat. */
  @Description("The country of its seat, as a market. Null if no source shows it.")
  public MarketNode market(@Source PlatformNode platform) {
    String code = platform.platform().market();
    return code == null
        ? null
        : MarketNode.of(platform.release(), platform.release().markets().find(code).orElseThrow());
  }

  /** The city of its seat. */
  @Description("The city of its seat. Null if no source shows it.")
  public CityNode city(@Source PlatformNode platform) {
    return CityNode.ofSlug(platform.release(), platform.platform().city());
  }

  /** The series of the platform. */
  @Description(
      "All series of the platform, by key: worldwide ones, and those by economy (dimension"
          + " ECONOMY).")
  public SeriesConnection series(
      @Source PlatformNode platform,
      @Name("measure") @Description("Only series of this measure.") Measure measure,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return SeriesList.page(
        platform.release(),
        SeriesBy.platform(platform.release(), platform.slug()),
        measure,
        new PageRequest(first, after, last, before));
  }

  /** The source. */
  @NonNull
  @Description("Who describes the platform.")
  public SourceNode source(@Source PlatformNode platform) {
    return SourceNode.of(platform.release(), platform.platform().source());
  }

  /** The platform of a series. */
  @Name("platform")
  @Description("The platform whose figures these are. Null for any other series.")
  public PlatformNode ofSeries(@Source SeriesNode series) {
    String slug = series.series().platform();
    return slug == null ? null : find(series.release(), slug).orElse(null);
  }
}
