package org.itexports.sector.place;

import java.util.List;
import org.itexports.observation.Source;

/**
 * A city, or a place that sources name like one.
 *
 * @param slug natural key
 * @param name English name
 * @param market code of the country, as a market
 * @param aliases other names
 * @param source who names it
 * @param note what else a reader must know, or empty
 */
public record City(
    String slug, String name, String market, List<String> aliases, Source source, String note) {

  /** Copies the list. */
  public City {
    aliases = List.copyOf(aliases);
  }
}
