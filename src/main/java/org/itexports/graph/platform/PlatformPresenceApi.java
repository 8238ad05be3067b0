package org.itexports.graph.platform;

import io.smallrye.common.annotation.NonBlocking;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.Narrowed;
import org.itexports.graph.node.Paging;
import org.itexports.graph.observation.ObservationConnection;
import org.itexports.graph.observation.ObservationList;
import org.itexports.graph.observation.ObservationOrder;
import org.itexports.observation.Dimension;
import org.itexports.observation.Observation;
import org.itexports.relay.PageRequest;
import org.itexports.release.Prints;
import org.itexports.release.Release;
import org.itexports.release.SeriesBy;
import org.itexports.sector.economy.Economy;
import org.itexports.sector.platform.Platform;
import org.itexports.sector.platform.PlatformKind;
import org.itexports.sector.statement.Mention;

/** Which economies' freelancers are on which platforms. */
@GraphQLApi
@NonBlocking
@SchemaOrder(48)
public class PlatformPresenceApi {

  /** What is printed about an economy on a platform. */
  @Description(
      "What is printed about an economy on the platform: its freelancers or users, their rank or"
          + " their share, latest period first. Prints of different series are not comparable. It"
          + " is never a part of the worldwide figures computed here.")
  public ObservationConnection presence(
      @Source PlatformNode platform,
      @Name("economy")
          @Description("Code or name of the economy. Absent: the one the release is about.")
          String economy,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    Economy found = Lookup.economy(platform.release(), economy);
    return ObservationList.page(
        platform.release(),
        Prints.of(platform.release(), Dimension.ECONOMY, found.code()),
        Narrowed.<Observation>all().and(print -> isAbout(print, platform.platform(), found)),
        ObservationOrder.PERIOD_DESC,
        new PageRequest(first, after, last, before));
  }

  /** The platforms of an economy. */
  @Description(
      "The platforms of which something is known about the economy: a figure of its freelancers or"
          + " users there (see `presence`), or a statement about the economy that names the"
          + " platform. By slug.")
  public PlatformConnection platforms(
      @Source EconomyNode economy,
      @Name("kind") @Description("Only platforms of this kind.") PlatformKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    Release in = economy.release();
    return PlatformList.page(
        in,
        platform ->
            (kind == null || platform.kind() == kind)
                && (hasFigure(in, platform, economy.economy())
                    || isNamed(in, platform, economy.economy())),
        new PageRequest(first, after, last, before));
  }

  private static boolean hasFigure(Release in, Platform platform, Economy economy) {
    return SeriesBy.platform(in, platform.slug()).stream()
        .filter(series -> series.dimension() == Dimension.ECONOMY)
        .anyMatch(series -> !in.figures().periods(series, economy.code()).isEmpty());
  }

  private static boolean isNamed(Release in, Platform platform, Economy economy) {
    Mention mention = new Mention(Mention.Type.PLATFORM, platform.slug());
    return in.statements().all().stream()
        .filter(statement -> Objects.equals(statement.economy(), economy.code()))
        .anyMatch(statement -> statement.about().contains(mention));
  }

  private static boolean isAbout(Observation print, Platform platform, Economy economy) {
    return print.series().dimension() == Dimension.ECONOMY
        && platform.slug().equals(print.series().platform())
        && print.member().equals(economy.code());
  }
}
