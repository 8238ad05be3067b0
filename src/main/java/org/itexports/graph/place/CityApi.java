package org.itexports.graph.place;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.market.MarketNode;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.Paging;
import org.itexports.graph.node.TextFilter;
import org.itexports.graph.observation.ObservationConnection;
import org.itexports.graph.observation.ObservationList;
import org.itexports.graph.source.SourceNode;
import org.itexports.graph.statement.StatementConnection;
import org.itexports.graph.statement.StatementsAbout;
import org.itexports.observation.Dimension;
import org.itexports.relay.PageRequest;
import org.itexports.release.Prints;
import org.itexports.release.Release;
import org.itexports.sector.place.City;
import org.itexports.sector.statement.Mention;
import org.itexports.sector.statement.StatementKind;

/** Cities, and the countries that they lie in. */
@GraphQLApi
@NonBlocking
@SchemaOrder(51)
public class CityApi implements NodeType<CityNode> {

  private final RequestRelease release;

  CityApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return CityNode.TYPE;
  }

  @Override
  public Optional<CityNode> find(Release in, String key) {
    return in.cities().find(key).map(city -> CityNode.of(in, city));
  }

  /** One city. */
  @Query
  @Description("A city by its slug. An unknown slug is the error UNKNOWN_CODE with near matches.")
  public CityNode city(
      @NonNull @Name("slug") @Description("A slug, name or alias, such as `lahore`.") String slug) {
    Release current = release.get();
    return CityNode.of(current, Lookup.city(current, slug));
  }

  /** All cities. */
  @Query
  @Description("The recorded cities, by slug. Never a full list.")
  public CityConnection cities(
      @Name("market") @Description("Only cities in this country or region: a code, name or alias.")
          String market,
      @Name("text") @Description(TextFilter.TEXT + " name and aliases.") String text,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    Release current = release.get();
    TextFilter words = TextFilter.of(text);
    Predicate<City> lies =
        market == null ? city -> true : CityList.in(current, Lookup.market(current, market).code());
    return CityList.page(
        current,
        lies.and(city -> words.keeps(names(city))),
        new PageRequest(first, after, last, before));
  }

  /** The cities of an economy. */
  @Name("cities")
  @Description("The recorded cities of the economy itself, by slug. Never a full list.")
  public CityConnection ofEconomy(
      @Source EconomyNode economy,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return CityList.page(
        economy.release(),
        city -> city.market().equals(economy.code()),
        new PageRequest(first, after, last, before));
  }

  /** The cities of a market. */
  @Name("cities")
  @Description(
      "The recorded cities in the country, or in the recorded countries of the region, by slug."
          + " Never a full list.")
  public CityConnection ofMarket(
      @Source MarketNode market,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return CityList.page(
        market.release(),
        CityList.in(market.release(), market.code()),
        new PageRequest(first, after, last, before));
  }

  /** The country of a city. */
  @NonNull
  @Description("The country that it lies in, as a market.")
  public MarketNode market(@Source CityNode city) {
    return MarketNode.of(city.release(), Lookup.market(city.release(), city.city().market()));
  }

  /** The source of a city. */
  @NonNull
  @Description("Who names it.")
  public SourceNode source(@Source CityNode city) {
    return SourceNode.of(city.release(), city.city().source());
  }

  /** All prints about a city. */
  @Description(
      "All prints about the city in any series, such as companies registered there, by key. They"
          + " are not comparable across series.")
  @Weight(4)
  public ObservationConnection observations(
      @Source CityNode city,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return ObservationList.page(
        city.release(),
        Prints.of(city.release(), Dimension.CITY, city.slug()),
        new PageRequest(first, after, last, before));
  }

  /** What is said about a city. */
  @Description(StatementsAbout.FIELD)
  public StatementConnection statements(
      @Source CityNode city,
      @Name("kind") @Description(StatementsAbout.KIND) StatementKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return StatementsAbout.page(
        city.release(),
        Mention.Type.CITY,
        city.slug(),
        kind,
        new PageRequest(first, after, last, before));
  }

  private static List<String> names(City city) {
    return Stream.concat(Stream.of(city.name(), city.slug()), city.aliases().stream()).toList();
  }
}
