package org.itexports.graph.firm;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.market.MarketNode;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.Paging;
import org.itexports.graph.place.CityNode;
import org.itexports.graph.statement.StatementConnection;
import org.itexports.graph.statement.StatementsAbout;
import org.itexports.relay.PageRequest;
import org.itexports.sector.statement.Mention;
import org.itexports.sector.statement.StatementKind;

/** In which markets and cities firms are, and what is said about them. */
@GraphQLApi
@NonBlocking
public class FirmPlacesApi {

  /** The firms in a market. */
  @Name("firms")
  @Description(
      "Recorded firms that have an office or customers in the market, or print figures of it, by"
          + " name. A firm in a country is not listed for the region unless a source says so.")
  public FirmConnection ofMarket(
      @Source MarketNode market,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return FirmList.page(
        market.release(),
        firm -> FirmMarkets.of(market.release(), firm).contains(market.code()),
        null,
        FirmOrder.NAME,
        new PageRequest(first, after, last, before));
  }

  /** The firms in a city. */
  @Name("firms")
  @Description("Recorded firms that a source places in the city, by name.")
  public FirmConnection ofCity(
      @Source CityNode city,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return FirmList.page(
        city.release(),
        firm -> FirmMarkets.isIn(city.release(), city.slug(), firm),
        null,
        FirmOrder.NAME,
        new PageRequest(first, after, last, before));
  }

  /** The markets. */
  @NonNull
  @Description(
      "Markets where the firm has an office or customers, or of which it prints figures, its home"
          + " market included, by code; at most 50. `presences` and `series` say which and who says"
          + " so.")
  @ListSize(50)
  public List<MarketNode> markets(@Source FirmNode firm) {
    return FirmMarkets.of(firm.release(), firm.firm()).stream()
        .map(code -> MarketNode.of(firm.release(), Lookup.market(firm.release(), code)))
        .limit(50)
        .toList();
  }

  /** What is said about a firm. */
  @Description(StatementsAbout.FIELD)
  public StatementConnection statements(
      @Source FirmNode firm,
      @Name("kind") @Description(StatementsAbout.KIND) StatementKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return StatementsAbout.page(
        firm.release(),
        Mention.Type.FIRM,
        firm.slug(),
        kind,
        new PageRequest(first, after, last, before));
  }
}
