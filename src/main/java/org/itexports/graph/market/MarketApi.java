package org.itexports.graph.market;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.composition.LineNode;
import org.itexports.graph.composition.TableLines;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.MemberFigures;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.Paging;
import org.itexports.graph.observation.ObservationConnection;
import org.itexports.graph.observation.ObservationList;
import org.itexports.graph.source.SourceNode;
import org.itexports.observation.Dimension;
import org.itexports.relay.PageRequest;
import org.itexports.release.Index;
import org.itexports.release.Prints;
import org.itexports.release.Release;
import org.itexports.sector.market.Market;

/** Destination markets. */
@GraphQLApi
@NonBlocking
@SchemaOrder(40)
public class MarketApi implements NodeType<MarketNode> {

  private static final Index<String, Market> CHILDREN =
      new Index<>(Release::markets, Market::parent);

  private final RequestRelease release;

  MarketApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return MarketNode.TYPE;
  }

  @Override
  public Optional<MarketNode> find(Release in, String key) {
    return in.markets().find(key).map(market -> MarketNode.of(in, market));
  }

  /** One market. */
  @Query
  @Description(
      "A destination market by its code. An unknown code is the error UNKNOWN_CODE with near"
          + " matches.")
  public MarketNode market(
      @NonNull @Name("code") @Description("A code, name or alias, such as `US`, `Gulf` or `UAE`.")
          String code) {
    Release current = release.get();
    return MarketNode.of(current, Lookup.market(current, code));
  }

  /** The region. */
  @Description("The region that the market lies in. Null if none is recorded.")
  public MarketNode parent(@Source MarketNode market) {
    String parent = market.market().parent();
    return parent == null ? null : find(market.release(), parent).orElse(null);
  }

  /** Countries of a region. */
  @NonNull
  @Description("The recorded markets in this region, by code; at most 50. Never a full list.")
  public List<MarketNode> children(@Source MarketNode market) {
    return CHILDREN.of(market.release(), market.code()).stream()
        .map(other -> MarketNode.of(market.release(), other))
        .toList();
  }

  /** Exports to the market. */
  @Description(
      "Exports to the market in a period, where a source prints the amount. Many sources print"
          + " only shares: see `shares`.")
  public FigureNode exports(
      @Source MarketNode market,
      @NonNull @Name("period") @Description("Label of the period, such as `FY2021`.") String period,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release in = market.release().knownOn(asOf);
    return MemberFigures.ofReporter(in, in.reportingEconomy().marketSeries())
        .figure(market.code(), Lookup.period(period));
  }

  /** Shares in all printed tables. */
  @NonNull
  @Description(
      "The market's share in every printed table that lists it, oldest period first. A share is"
          + " always of the table's own total. At most 50.")
  @ListSize(50)
  public List<LineNode> shares(
      @Source MarketNode market, @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    return TableLines.of(market.release().knownOn(asOf), market.code());
  }

  /** The source. */
  @NonNull
  @Description("Who names the market.")
  public SourceNode source(@Source MarketNode market) {
    return SourceNode.of(market.release(), market.market().source());
  }

  /** All prints. */
  @Description(
      "All prints about the market in any series, amounts and shares on any basis, by key. They"
          + " are not comparable across series.")
  public ObservationConnection observations(
      @Source MarketNode market,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return ObservationList.page(
        market.release(),
        Prints.of(market.release(), Dimension.MARKET, market.code()),
        new PageRequest(first, after, last, before));
  }
}
