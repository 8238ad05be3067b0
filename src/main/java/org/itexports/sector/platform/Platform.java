package org.itexports.sector.platform;

import java.time.MonthDay;
import java.util.List;
import org.itexports.observation.Source;

/**
 * A platform for freelance work, a service that pays freelancers, or an index of such platforms.
 *
 * @param slug natural key
 * @param name usual name
 * @param operator registered name of the company that runs it, null if not known
 * @param kind what kind of platform it is
 * @param market code of the country of its seat, as a market; null if not known
 * @param city slug of the city of its seat, null if not known
 * @param founded year of foundation, null if not known
 * @param listing exchange where its operator is listed, null if it is not or not known
 * @param ticker its symbol there, null if there is none
 * @param website host name of its website, null if not known
 * @param fiscalYearEnd last day of its operator's fiscal year, null if not known
 * @param aliases other names
 * @param activity what it does, or empty
 * @param revenueSeries key of the series of its worldwide revenue, null if none is printed
 * @param volumeSeries key of the series of its worldwide volume, null if none is printed
 * @param source who says so
 * @param locator where in the source
 * @param note what else a reader must know, or empty
 */
public record Platform(
    String slug,
    String name,
    String operator,
    PlatformKind kind,
    String market,
    String city,
    Integer founded,
    String listing,
    String ticker,
    String website,
    MonthDay fiscalYearEnd,
    List<String> aliases,
    String activity,
    String revenueSeries,
    String volumeSeries,
    Source source,
    String locator,
    String note) {

  /** Copies the list. */
  public Platform {
    aliases = List.copyOf(aliases);
  }
}
