package org.itexports.graph.firm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.itexports.graph.node.PerRelease;
import org.itexports.observation.Dimension;
import org.itexports.observation.Series;
import org.itexports.release.Release;
import org.itexports.sector.firm.Firm;
import org.itexports.sector.firm.Presence;

/** In which markets and cities firms are. */
public final class FirmMarkets {

  private static final PerRelease<FirmMarkets> INDEXED = new PerRelease<>(FirmMarkets::new);

  private final Map<String, Set<String>> markets = new HashMap<>();
  private final Map<String, Set<String>> cities = new HashMap<>();

  private final Map<String, List<Firm>> inCity = new HashMap<>();

  private FirmMarkets(Release release) {
    for (Presence presence : release.presences().all()) {
      put(markets, presence.firm(), presence.market());
      put(cities, presence.firm(), presence.city());
    }
    for (Firm firm : release.firms().all()) {
      cities
          .getOrDefault(firm.slug(), Set.of())
          .forEach(city -> inCity.computeIfAbsent(city, any -> new ArrayList<>()).add(firm));
    }
    for (Series series : release.series().all()) {
      if (series.firm() != null && series.dimension() == Dimension.MARKET) {
        release.figures().members(series).forEach(code -> put(markets, series.firm(), code));
      }
    }
  }

  private static void put(Map<String, Set<String>> index, String firm, String place) {
    if (place != null) {
      index.computeIfAbsent(firm, any -> new TreeSet<>()).add(place);
    }
  }

  /**
   * Codes of the firm's markets, in order: those with an office or customers, and those of which it
   * prints figures.
   */
  public static Set<String> of(Release release, Firm firm) {
    return places(INDEXED.of(release.whole()).markets, firm);
  }

  /** The firms that a source places in the city with the slug, by key. */
  static List<Firm> in(Release release, String city) {
    return INDEXED.of(release.whole()).inCity.getOrDefault(city, List.of());
  }

  /** Whether a source places the firm in the city with the slug. */
  static boolean isIn(Release release, String city, Firm firm) {
    return places(INDEXED.of(release.whole()).cities, firm).contains(city);
  }

  private static Set<String> places(Map<String, Set<String>> index, Firm firm) {
    return Collections.unmodifiableSet(index.getOrDefault(firm.slug(), Set.of()));
  }
}
