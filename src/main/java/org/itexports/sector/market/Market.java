package org.itexports.sector.market;

import java.util.List;
import org.itexports.observation.Source;

/**
 * A destination of exports.
 *
 * @param code ISO 3166-1 alpha-2 code of a country, else a natural key
 * @param name English name
 * @param kind country, region, or countries that a source quotes together
 * @param parent code of the region it lies in, null if none is recorded
 * @param aliases other names
 * @param source who names it
 * @param note what else a reader must know, or empty
 */
public record Market(
    String code,
    String name,
    MarketKind kind,
    String parent,
    List<String> aliases,
    Source source,
    String note) {

  /** Copies the aliases. */
  public Market {
    aliases = List.copyOf(aliases);
  }
}
