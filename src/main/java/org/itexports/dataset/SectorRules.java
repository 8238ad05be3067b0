package org.itexports.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itexports.observation.Dimension;
import org.itexports.observation.Measure;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.sector.category.ServiceCategory;
import org.itexports.sector.economy.Economy;
import org.itexports.sector.firm.Firm;
import org.itexports.sector.firm.FirmTie;
import org.itexports.sector.firm.Presence;
import org.itexports.sector.institution.Institution;
import org.itexports.sector.market.Market;
import org.itexports.sector.place.City;
import org.itexports.sector.place.Park;
import org.itexports.sector.platform.Platform;
import org.itexports.sector.policy.Policy;
import org.itexports.sector.statement.Mention;
import org.itexports.sector.statement.Statement;
import org.itexports.sector.target.Target;

/** What must hold between firms, platforms, places and statements, and of whose series is whose. */
final class SectorRules {

  private final Dataset dataset;
  private final Origins origins;
  private final Map<String, Series> series;
  private final List<Defect> defects = new ArrayList<>();

  private SectorRules(Dataset dataset, Origins origins) {
    this.dataset = dataset;
    this.origins = origins;
    this.series =
        dataset.series().stream()
            .collect(Collectors.toMap(Series::id, Function.identity(), (first, second) -> first));
  }

  static List<Defect> check(Dataset dataset, Origins origins) {
    SectorRules rules = new SectorRules(dataset, origins);
    dataset.series().forEach(rules::subject);
    dataset.series().forEach(rules::nesting);
    dataset.observations().forEach(rules::segment);
    dataset.firms().forEach(rules::firmSeries);
    dataset.platforms().forEach(rules::platformSeries);
    dataset.economies().forEach(rules::freelanceSeries);
    dataset.firmTies().forEach(rules::tie);
    dataset.presences().forEach(rules::place);
    rules.mentions();
    return rules.defects;
  }

  private void subject(Series one) {
    long subjects =
        Stream.of(one.economy(), one.firm(), one.platform()).filter(Objects::nonNull).count();
    if (subjects > 1) {
      defect(one, "economy", "is not alone: a series is an economy's, a firm's or a platform's");
    }
  }

  /** A series is part of another one in the same kind of unit, and never of itself. */
  private void nesting(Series one) {
    Set<String> passed = new HashSet<>();
    for (Series at = one; at != null && at.partOf() != null; at = series.get(at.partOf())) {
      if (!passed.add(at.id())) {
        defect(one, "part_of", "leads back to the series itself: " + one.partOf());
        return;
      }
    }
    Series whole = one.partOf() == null ? null : series.get(one.partOf());
    boolean money = one.unit().currency() != null;
    if (whole != null && money != (whole.unit().currency() != null)) {
      defect(one, "part_of", "is not in a unit that could contain this one: " + whole.id());
    }
  }

  private void segment(Observation print) {
    boolean divided = print.series().dimension() == Dimension.SEGMENT;
    if (divided && !print.member().startsWith(print.series().firm() + "/")) {
      defect(print, "member", "is no segment of the series' own firm: " + print.member());
    }
  }

  private void firmSeries(Firm firm) {
    Predicate<Series> own = found -> firm.slug().equals(found.firm());
    main(firm, "revenue_series", firm.revenueSeries(), Measure.REVENUE, own);
    main(firm, "export_series", firm.exportSeries(), Measure.EXPORT_REVENUE, own);
    main(firm, "headcount_series", firm.headcountSeries(), Measure.HEADCOUNT, own);
  }

  private void platformSeries(Platform platform) {
    Predicate<Series> own = found -> platform.slug().equals(found.platform());
    main(platform, "revenue_series", platform.revenueSeries(), Measure.REVENUE, own);
    main(platform, "volume_series", platform.volumeSeries(), Measure.GROSS_VOLUME, own);
  }

  /** What freelancers earn is a line within the total, so that it can be a share of it. */
  private void freelanceSeries(Economy economy) {
    String key = economy.freelanceSeries();
    Predicate<Series> own =
        found ->
            economy.code().equals(found.economy())
                && economy.headlineSeries().equals(found.partOf());
    main(economy, "freelance_series", key, Measure.FREELANCE_EXPORTS, own);
  }

  /** The main series of a measure is the subject's own, for an economy within its total. */
  private void main(
      Object subject, String column, String key, Measure measure, Predicate<Series> own) {
    Series found = key == null ? null : series.get(key);
    if (found == null) {
      return;
    }
    boolean fits = found.measure() == measure && found.dimension() == Dimension.NONE;
    if (!fits || !own.test(found)) {
      defect(subject, column, "is not an undivided series of its own of " + measure + ": " + key);
    }
  }

  private void tie(FirmTie tie) {
    if (holds(tie.affiliate(), tie.parent(), new HashSet<>())) {
      defect(tie, "affiliate", "holds its own parent: " + tie.affiliate());
    }
  }

  private boolean holds(String holder, String held, Set<String> passed) {
    return holder.equals(held)
        || (passed.add(holder)
            && dataset.firmTies().stream()
                .filter(tie -> tie.parent().equals(holder))
                .anyMatch(tie -> holds(tie.affiliate(), held, passed)));
  }

  private void place(Presence presence) {
    dataset.cities().stream()
        .filter(city -> city.slug().equals(presence.city()))
        .filter(city -> !city.market().equals(presence.market()))
        .forEach(city -> defect(presence, "city", "does not lie in " + presence.market()));
  }

  private void mentions() {
    Map<Mention.Type, Set<String>> known = new HashMap<>();
    known.put(Mention.Type.ECONOMY, keys(dataset.economies(), Economy::code));
    known.put(Mention.Type.FIRM, keys(dataset.firms(), Firm::slug));
    known.put(Mention.Type.MARKET, keys(dataset.markets(), Market::code));
    known.put(Mention.Type.CATEGORY, keys(dataset.categories(), ServiceCategory::code));
    known.put(Mention.Type.PLATFORM, keys(dataset.platforms(), Platform::slug));
    known.put(Mention.Type.INSTITUTION, keys(dataset.institutions(), Institution::slug));
    known.put(Mention.Type.CITY, keys(dataset.cities(), City::slug));
    known.put(Mention.Type.PARK, keys(dataset.parks(), Park::slug));
    known.put(Mention.Type.POLICY, keys(dataset.policies(), Policy::id));
    known.put(Mention.Type.TARGET, keys(dataset.targets(), Target::id));
    for (Statement statement : dataset.statements()) {
      statement.about().stream()
          .filter(mention -> !known.get(mention.type()).contains(mention.key()))
          .forEach(mention -> defect(statement, "about", "names nothing known: " + mention));
    }
  }

  private static <T> Set<String> keys(List<T> records, Function<T, String> key) {
    return records.stream().map(key).collect(Collectors.toSet());
  }

  private void defect(Object subject, String column, String reason) {
    defects.add(origins.defect(subject, column, reason));
  }
}
