package org.itexports.observation;

import java.util.Set;

/** What a series measures, and in which units that can be stated. */
public enum Measure {
  /** Value of exports. */
  EXPORTS(Unit.USD, Unit.PKR),
  /** Exports minus imports of the same services. */
  NET_EXPORTS(Unit.USD),
  /** Change of exports over a year earlier, as printed by a source. */
  EXPORT_GROWTH(Unit.GROWTH),
  /** A member's part of an economy's exports, as printed by a source. */
  EXPORT_SHARE(Unit.SHARE),
  /** An economy's part of the world's exports, as printed by a source. */
  WORLD_SHARE(Unit.SHARE),
  /** What an economy's freelancers earn abroad. */
  FREELANCE_EXPORTS(Unit.USD),
  /** The freelancers' part of a stated whole, as printed by a source. */
  FREELANCE_SHARE(Unit.SHARE),
  /** Number of freelancers. */
  FREELANCERS(Unit.COUNT),
  /** Change of the number of freelancers over a year earlier, as printed by a source. */
  FREELANCER_GROWTH(Unit.GROWTH),
  /** Number of companies. */
  COMPANIES(Unit.COUNT),
  /** Change of the number of companies, as printed by a source. */
  COMPANY_GROWTH(Unit.GROWTH),
  /** Part of the companies that have a stated property. */
  COMPANY_SHARE(Unit.SHARE),
  /** Sales of a whole sector, at home and abroad. */
  SECTOR_REVENUE(Unit.PKR, Unit.USD),
  /** Sales of a firm or platform, at home and abroad. */
  REVENUE(Unit.USD, Unit.PKR, Unit.AUD),
  /** A firm's sales abroad. */
  EXPORT_REVENUE(Unit.USD, Unit.PKR),
  /** A firm's sales abroad as a part of its sales, as printed by a source. */
  EXPORT_REVENUE_SHARE(Unit.SHARE),
  /** A member's part of revenue, as printed by a source. */
  REVENUE_SHARE(Unit.SHARE),
  /** Change of revenue over a year earlier, as printed by a source. */
  REVENUE_GROWTH(Unit.GROWTH),
  /** Interest that a firm receives. */
  INTEREST_INCOME(Unit.USD, Unit.PKR),
  /** A firm's share in the profit or loss of a firm that it holds a stake in. */
  PROFIT_SHARE(Unit.USD, Unit.PKR),
  /** Carrying value of a stake in another firm. */
  STAKE_VALUE(Unit.USD, Unit.PKR),
  /** A part of a firm's cost, as printed by a source. */
  COST_SHARE(Unit.SHARE),
  /** Number of people employed. */
  HEADCOUNT(Unit.COUNT),
  /** Number of clients. */
  CLIENTS(Unit.COUNT),
  /** Number of countries. */
  COUNTRIES(Unit.COUNT),
  /** Value of all work or payments that go through a platform. */
  GROSS_VOLUME(Unit.USD, Unit.AUD),
  /** Change of that value over a year earlier, as printed by a source. */
  GROSS_VOLUME_GROWTH(Unit.GROWTH),
  /** Number of buyers who bought on a platform within a year. */
  ACTIVE_BUYERS(Unit.COUNT),
  /** Number of users or freelancers that a platform lists or has registered. */
  USERS(Unit.COUNT),
  /** What a platform keeps, as a part of the volume or price. */
  TAKE_RATE(Unit.SHARE),
  /** What a buyer spends on a platform in a year. */
  SPEND_PER_BUYER(Unit.USD),
  /** What a platform has paid out to freelancers. */
  PAYOUTS(Unit.USD, Unit.GBP),
  /** A member's part of the workers that an index observes. */
  WORKER_SHARE(Unit.SHARE),
  /** A place in an order; 1 is the first. */
  RANK(Unit.RANK),
  /** Price of one US dollar in another currency. */
  EXCHANGE_RATE(Unit.PKR_PER_USD);

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, which its type does not say
  private final Set<Unit> units;

  Measure(Unit... units) {
    this.units = Set.of(units);
  }

  /** Whether the measure can be stated in the unit. */
  public boolean isIn(Unit unit) {
    return units.contains(unit);
  }

  /** Whether a value below zero makes sense. */
  public boolean mayBeNegative() {
    return this == NET_EXPORTS || this == PROFIT_SHARE || units.contains(Unit.GROWTH);
  }
}
