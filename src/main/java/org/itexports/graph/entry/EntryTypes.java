package org.itexports.graph.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itexports.observation.Composition;
import org.itexports.observation.Correction;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.release.Release;
import org.itexports.sector.category.ServiceCategory;
import org.itexports.sector.economy.Economy;
import org.itexports.sector.firm.Firm;
import org.itexports.sector.firm.FirmTie;
import org.itexports.sector.firm.Presence;
import org.itexports.sector.firm.Ranking;
import org.itexports.sector.firm.Segment;
import org.itexports.sector.institution.Institution;
import org.itexports.sector.market.Market;
import org.itexports.sector.place.City;
import org.itexports.sector.place.Park;
import org.itexports.sector.platform.Platform;
import org.itexports.sector.policy.Policy;
import org.itexports.sector.statement.Statement;
import org.itexports.sector.target.Target;

/** All types of records that cite a source or have a period. A new one joins here, nowhere else. */
final class EntryTypes {

  private static final EntryType<Composition> COMPOSITION =
      EntryType.of(
              "Composition",
              Composition.class,
              Release::tables,
              Composition::id,
              Composition::source)
          .dated(Dating.counts(Composition::period));

  private static final EntryType<Economy> ECONOMY =
      EntryType.of("Economy", Economy.class, Release::economies, Economy::code, Economy::source);

  private static final EntryType<Market> MARKET =
      EntryType.of("Market", Market.class, Release::markets, Market::code, Market::source);

  private static final EntryType<Observation> OBSERVATION =
      EntryType.of(
              "Observation",
              Observation.class,
              Release::observations,
              Observation::id,
              Observation::source)
          .dated(Dating.counts(Observation::period));

  private static final EntryType<Platform> PLATFORM =
      EntryType.of(
          "Platform", Platform.class, Release::platforms, Platform::slug, Platform::source);

  private static final EntryType<Policy> POLICY =
      EntryType.of("Policy", Policy.class, Release::policies, Policy::id, Policy::source)
          .dated(Dating.happened(Policy::period));

  private static final EntryType<Series> SERIES =
      EntryType.of("Series", Series.class, Release::series, Series::id, Series::source);

  private static final EntryType<ServiceCategory> CATEGORY =
      EntryType.of(
          "ServiceCategory",
          ServiceCategory.class,
          Release::categories,
          ServiceCategory::code,
          ServiceCategory::source);

  private static final EntryType<Target> TARGET =
      EntryType.of("Target", Target.class, Release::targets, Target::id, Target::source)
          .dated(Dating.counts(Target::period));

  private static final EntryType<Firm> FIRM =
      EntryType.of("Firm", Firm.class, Release::firms, Firm::slug, Firm::source);

  private static final EntryType<FirmTie> FIRM_TIE =
      EntryType.of("FirmTie", FirmTie.class, Release::firmTies, FirmTie::id, FirmTie::source)
          .dated(Dating.happened(FirmTie::period));

  private static final EntryType<Presence> PRESENCE =
      EntryType.of("Presence", Presence.class, Release::presences, Presence::id, Presence::source)
          .dated(Dating.happened(Presence::period));

  private static final EntryType<Ranking> RANKING =
      EntryType.of("Ranking", Ranking.class, Release::rankings, Ranking::id, Ranking::source)
          .dated(Dating.happened(Ranking::period));

  private static final EntryType<Segment> SEGMENT =
      EntryType.of("Segment", Segment.class, Release::segments, Segment::code, Segment::source);

  private static final EntryType<City> CITY =
      EntryType.of("City", City.class, Release::cities, City::slug, City::source);

  private static final EntryType<Park> PARK =
      EntryType.of("Park", Park.class, Release::parks, Park::slug, Park::source)
          .dated(Dating.happened(Park::period));

  private static final EntryType<Institution> INSTITUTION =
      EntryType.of(
          "Institution",
          Institution.class,
          Release::institutions,
          Institution::slug,
          Institution::source);

  private static final EntryType<Statement> STATEMENT =
      EntryType.of(
              "Statement", Statement.class, Release::statements, Statement::id, Statement::source)
          .dated(Dating.happened(Statement::period));

  private static final EntryType<Correction> CORRECTION =
      EntryType.of(
          "Correction",
          Correction.class,
          release -> release.corrections().all(),
          Correction::id,
          Correction::source);

  static final List<EntryType<?>> ALL =
      List.of(
          CITY,
          COMPOSITION,
          CORRECTION,
          ECONOMY,
          FIRM,
          FIRM_TIE,
          INSTITUTION,
          MARKET,
          OBSERVATION,
          PARK,
          PLATFORM,
          POLICY,
          PRESENCE,
          RANKING,
          SEGMENT,
          SERIES,
          CATEGORY,
          STATEMENT,
          TARGET);

  private static final Map<String, EntryType<?>> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(EntryType::type, Function.identity()));

  private EntryTypes() {}

  /** The type with the name. */
  static EntryType<?> named(String name) {
    return BY_NAME.get(name);
  }
}
