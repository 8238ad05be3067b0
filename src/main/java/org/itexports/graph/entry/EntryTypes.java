package org.itexports.graph.entry;

import java.util.List;
import org.itexports.observation.Composition;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.release.Release;
import org.itexports.sector.category.ServiceCategory;
import org.itexports.sector.economy.Economy;
import org.itexports.sector.market.Market;
import org.itexports.sector.policy.Policy;
import org.itexports.sector.target.Target;

/** All types of records that cite a source. A new one joins here, and nowhere else. */
final class EntryTypes {

  static final List<EntryType<?>> ALL =
      List.of(
          new EntryType<>(
              "Composition",
              Composition.class,
              Release::tables,
              Composition::id,
              Composition::source),
          new EntryType<>(
              "Economy", Economy.class, Release::economies, Economy::code, Economy::source),
          new EntryType<>("Market", Market.class, Release::markets, Market::code, Market::source),
          new EntryType<>(
              "Observation",
              Observation.class,
              Release::observations,
              Observation::id,
              Observation::source),
          new EntryType<>("Policy", Policy.class, Release::policies, Policy::id, Policy::source),
          new EntryType<>("Series", Series.class, Release::series, Series::id, Series::source),
          new EntryType<>(
              "ServiceCategory",
              ServiceCategory.class,
              Release::categories,
              ServiceCategory::code,
              ServiceCategory::source),
          new EntryType<>("Target", Target.class, Release::targets, Target::id, Target::source));

  private EntryTypes() {}
}
