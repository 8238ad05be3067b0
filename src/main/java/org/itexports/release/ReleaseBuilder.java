package org.itexports.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.itexports.dataset.Dataset;
import org.itexports.observation.Classification;
import org.itexports.observation.Composition;
import org.itexports.observation.Dimension;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.observation.Source;
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

/** Builds the one form in which data are served, from wherever they were read. */
public final class ReleaseBuilder {

  private ReleaseBuilder() {}

  /** Indexes a dataset and selects among its prints. */
  public static Release build(Dataset data) {
    Figures figures = new Figures(data.observations());
    return new Release(
        data.name(),
        data.title(),
        reporter(data),
        data.version(),
        data.published(),
        data.licence(),
        data.contentHash(),
        Counts.of(data),
        Directory.of(data.sources(), Source::id),
        Directory.of(data.economies(), Economy::code),
        Directory.of(data.categories(), ServiceCategory::code),
        Directory.of(data.markets(), Market::code),
        Directory.of(data.series(), Series::id),
        Directory.of(data.observations(), Observation::id),
        Directory.of(data.compositions(), Composition::id),
        Directory.of(data.targets(), Target::id),
        Directory.of(data.policies(), Policy::id),
        Directory.of(data.firms(), Firm::slug),
        Directory.of(data.firmTies(), FirmTie::id),
        Directory.of(data.segments(), Segment::code),
        Directory.of(data.presences(), Presence::id),
        Directory.of(data.rankings(), Ranking::id),
        Directory.of(data.cities(), City::slug),
        Directory.of(data.parks(), Park::slug),
        Directory.of(data.platforms(), Platform::slug),
        Directory.of(data.institutions(), Institution::slug),
        Directory.of(data.statements(), Statement::id),
        new Corrections(data.corrections()),
        data.archive(),
        figures,
        new ExchangeRates(data.series(), figures),
        new Compositions(data.compositions()),
        classifications(data),
        new WorkedOut(),
        new Days(),
        null);
  }

  /** The validation of a package excludes that there is none. */
  private static String reporter(Dataset data) {
    return data.economies().stream()
        .filter(economy -> economy.categorySeries() != null || economy.marketSeries() != null)
        .findFirst()
        .orElseThrow()
        .code();
  }

  private static Map<Dimension, Classification> classifications(Dataset data) {
    return Map.of(
        Dimension.CATEGORY,
        classification(
            Dimension.CATEGORY, data.categories(), ServiceCategory::code, ServiceCategory::parent),
        Dimension.MARKET,
        classification(Dimension.MARKET, data.markets(), Market::code, Market::parent),
        Dimension.ECONOMY,
        classification(Dimension.ECONOMY, data.economies(), Economy::code, economy -> null),
        Dimension.SEGMENT,
        classification(Dimension.SEGMENT, data.segments(), Segment::code, segment -> null),
        Dimension.CHANNEL,
        new Classification(Dimension.CHANNEL, Map.of("", "")));
  }

  private static <T> Classification classification(
      Dimension dimension, List<T> members, Function<T, String> code, Function<T, String> parent) {
    Map<String, String> parents = new HashMap<>();
    for (T member : members) {
      String container = parent.apply(member);
      parents.put(code.apply(member), container == null ? "" : container);
    }
    return new Classification(dimension, parents);
  }
}
