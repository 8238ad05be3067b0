package org.itexports.graph.market;

import java.util.Comparator;
import java.util.List;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.market.Market;
import org.itexports.sector.market.MarketKind;

/**
 * Pages of destinations: countries, then groups of countries, then regions, each by code. The home
 * market is a market for what is at home, but no destination.
 */
public final class MarketList {

  private static final Keyset<Market> BY_CODE = Keyset.natural(MarketList::place);

  private MarketList() {}

  /** A page of the markets of a kind, of all markets where the kind is null. */
  public static MarketConnection page(Release release, MarketKind kind, PageRequest request) {
    List<Market> markets =
        release.markets().all().stream()
            .filter(market -> !market.code().equals(release.reportingEconomy().code()))
            .filter(market -> kind == null || market.kind() == kind)
            .sorted(Comparator.comparing(MarketList::place))
            .toList();
    return connection(release, markets, request);
  }

  /** A page of nothing. */
  public static MarketConnection none(Release release, PageRequest request) {
    return connection(release, List.of(), request);
  }

  private static MarketConnection connection(
      Release release, List<Market> markets, PageRequest request) {
    return MarketConnection.of(
        Page.of(markets, BY_CODE, request).map(market -> MarketNode.of(release, market)));
  }

  private static String place(Market market) {
    return market.kind() + ":" + market.code();
  }
}
