package org.itexports.graph.coverage;

import java.util.List;
import org.itexports.graph.economy.EconomyFigures;
import org.itexports.observation.Dimension;
import org.itexports.observation.Series;
import org.itexports.release.Release;
import org.itexports.release.TableOwner;
import org.itexports.sector.category.ServiceCategory;
import org.itexports.sector.economy.Economy;
import org.itexports.sector.firm.Firm;
import org.itexports.sector.market.Market;
import org.itexports.sector.platform.Platform;

/**
 * What may be known of a thing.
 *
 * @param subject what is counted, with a place for the period
 * @param total the series of its total, null if none is printed
 * @param member its member in that series, or empty
 * @param tables whose printed tables divide the total, null if none can
 * @param dimensions by what they can divide it
 */
record Covered(
    String subject, Series total, String member, TableOwner tables, List<Dimension> dimensions) {

  static Covered of(Release release, Economy economy) {
    EconomyFigures figures = new EconomyFigures(release, economy);
    return new Covered(
        "the exports of %s",
        figures.headline(),
        figures.member(),
        TableOwner.economy(economy.code()),
        List.of(Dimension.CATEGORY, Dimension.MARKET, Dimension.ECONOMY, Dimension.CHANNEL));
  }

  static Covered of(Release release, Firm firm) {
    return new Covered(
        "the revenue of " + firm.name() + " in %s",
        series(release, firm.revenueSeries()),
        "",
        TableOwner.firm(firm.slug()),
        List.of(Dimension.MARKET, Dimension.SEGMENT));
  }

  static Covered of(Release release, Platform platform) {
    Series revenue = series(release, platform.revenueSeries());
    return new Covered(
        "the revenue of " + platform.name() + " in %s", revenue, "", null, List.of());
  }

  static Covered of(Release release, Market market) {
    Series exports = series(release, release.reportingEconomy().marketSeries());
    return new Covered(
        "the exports to " + market.name() + " in %s", exports, market.code(), null, List.of());
  }

  static Covered of(Release release, ServiceCategory category) {
    Series exports = series(release, release.reportingEconomy().categorySeries());
    return new Covered(
        "the exports of " + category.name() + " in %s", exports, category.code(), null, List.of());
  }

  private static Series series(Release release, String key) {
    return key == null ? null : release.series().find(key).orElseThrow();
  }
}
