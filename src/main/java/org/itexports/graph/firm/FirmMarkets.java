package org.itexports.graph.firm;

import java.util.Set;
import java.util.TreeSet;
import org.itexports.observation.Dimension;
import org.itexports.release.Release;
import org.itexports.sector.firm.Firm;

/**
 * In which markets a firm is: those with an office or customers, and those it prints figures of.
 */
public final class FirmMarkets {

  private FirmMarkets() {}

  /** Whether a source places the firm in the city with the slug. */
  static boolean isIn(Release release, String city, Firm firm) {
    return release.presences().all().stream()
        .anyMatch(presence -> presence.firm().equals(firm.slug()) && city.equals(presence.city()));
  }

  /** Codes of the firm's markets, in order. */
  public static Set<String> of(Release release, Firm firm) {
    Set<String> markets = new TreeSet<>();
    release.presences().all().stream()
        .filter(presence -> presence.firm().equals(firm.slug()))
        .forEach(presence -> markets.add(presence.market()));
    release.series().all().stream()
        .filter(series -> series.dimension() == Dimension.MARKET)
        .filter(series -> firm.slug().equals(series.firm()))
        .forEach(series -> markets.addAll(release.figures().members(series)));
    return markets;
  }
}
