package org.itexports.graph.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.market.Market;
import org.itexports.sector.place.City;

/** Pages of cities in the order of their slugs. */
final class CityList {

  private static final Keyset<City> BY_SLUG = Keyset.natural(City::slug);

  private CityList() {}

  /** A page of the cities that a condition holds for. */
  static CityConnection page(Release release, Predicate<City> condition, PageRequest request) {
    List<City> cities = release.cities().all().stream().filter(condition).toList();
    return CityConnection.of(
        Page.of(cities, BY_SLUG, request).map(city -> CityNode.of(release, city)));
  }

  /** Whether a city lies in a market: in the country itself, or in a country of the region. */
  static Predicate<City> in(Release release, String market) {
    Set<String> markets = new HashSet<>(Set.of(market));
    while (addChildren(release, markets)) {}
    return city -> markets.contains(city.market());
  }

  private static boolean addChildren(Release release, Set<String> markets) {
    return markets.addAll(
        release.markets().all().stream()
            .filter(market -> market.parent() != null && markets.contains(market.parent()))
            .map(Market::code)
            .toList());
  }
}
