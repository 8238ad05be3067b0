package org.itexports.sector.firm;

import java.time.MonthDay;
import java.util.List;
import org.itexports.observation.Source;

/**
 * A firm of the sector, or one that holds or is held by such a firm.
 *
 * @param slug natural key
 * @param name usual name
 * @param legalName registered name, null if not known
 * @param kind what kind of firm it is
 * @param economy code of the economy where it has its seat, null if not known or not recorded
 * @param founded year of foundation or incorporation, null if not known
 * @param listing exchange where it is listed, null if it is not or not known
 * @param ticker its symbol there, null if there is none
 * @param website host name of its website, null if not known
 * @param fiscalYearEnd last day of its own fiscal year, null if not known
 * @param aliases other names
 * @param activity what it does, or empty
 * @param revenueSeries key of the series of its whole revenue, null if none is printed
 * @param exportSeries key of the series of its exports, null if none is printed
 * @param headcountSeries key of the series of its headcount, null if none is printed
 * @param source who says so
 * @param locator where in the source
 * @param note what else a reader must know, or empty
 */
public record Firm(
    String slug,
    String name,
    String legalName,
    FirmKind kind,
    String economy,
    Integer founded,
    String listing,
    String ticker,
    String website,
    MonthDay fiscalYearEnd,
    List<String> aliases,
    String activity,
    String revenueSeries,
    String exportSeries,
    String headcountSeries,
    Source source,
    String locator,
    String note) {

  /** Copies the list. */
  public Firm {
    aliases = List.copyOf(aliases);
  }
}
