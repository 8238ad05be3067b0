package org.itexports.sector.institution;

import java.util.List;
import org.itexports.observation.Source;

/**
 * An institution that matters to the sector.
 *
 * @param slug natural key
 * @param name English name
 * @param kind what kind of institution it is
 * @param economy code of its economy, null for an international one
 * @param city slug of the city of its seat, null if not known
 * @param website host name of its website, null if not known
 * @param aliases other names and abbreviations
 * @param role what it does for the sector
 * @param source who says so
 * @param locator where in the source
 * @param note what else a reader must know, or empty
 */
public record Institution(
    String slug,
    String name,
    InstitutionKind kind,
    String economy,
    String city,
    String website,
    List<String> aliases,
    String role,
    Source source,
    String locator,
    String note) {

  /** Copies the list. */
  public Institution {
    aliases = List.copyOf(aliases);
  }
}
