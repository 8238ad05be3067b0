package org.itexports.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itexports.observation.Composition;
import org.itexports.observation.Correction;
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

/** What must hold between records, beyond what the schema of each table says. */
final class DatasetRules {

  /** The graph promises it of every list that has no pages. */
  private static final int LONGEST_WHOLE_LIST = 50;

  /** The graph promises it of the links of one thing to others. */
  private static final int MOST_LINKS = 20;

  private static final Comparator<Observation> BY_FIGURE =
      Comparator.<Observation, String>comparing(print -> print.series().id())
          .thenComparing(Observation::member)
          .thenComparing(Observation::period);

  private final Dataset dataset;
  private final Origins origins;
  private final List<List<Observation>> figures;
  private final List<Defect> defects = new ArrayList<>();

  private DatasetRules(Dataset dataset, Origins origins) {
    this.dataset = dataset;
    this.origins = origins;
    this.figures = figures(dataset);
  }

  static List<Defect> check(Dataset dataset, Origins origins) {
    DatasetRules rules = new DatasetRules(dataset, origins);
    dataset.series().forEach(rules::units);
    rules.reporter();
    rules.members();
    rules.duplicates();
    rules.closedLists();
    rules.citedSources();
    rules.unusedSources();
    rules.defects.addAll(PrintRules.check(dataset, origins));
    rules.defects.addAll(SectorRules.check(dataset, origins));
    rules.defects.addAll(CompositionRules.check(dataset, origins));
    return rules.defects;
  }

  private void defect(Object subject, String column, String reason) {
    defects.add(origins.defect(subject, column, reason));
  }

  private void units(Series series) {
    if (!series.measure().isIn(series.unit())) {
      defect(series, "unit", "does not measure " + series.measure() + ": " + series.unit());
    }
  }

  /** A package is about one economy: the one whose exports it divides by category and market. */
  private void reporter() {
    List<Economy> reporters =
        dataset.economies().stream()
            .filter(e -> e.categorySeries() != null || e.marketSeries() != null)
            .toList();
    if (reporters.isEmpty() && !dataset.economies().isEmpty()) {
      defect(dataset.economies().get(0), "category_series", "is named by no economy");
    }
    for (Economy reporter : reporters) {
      if (reporter.categorySeries() == null || reporter.marketSeries() == null) {
        defect(reporter, "market_series", "and category_series must be named together");
      }
    }
    for (Economy other : reporters.subList(Math.min(1, reporters.size()), reporters.size())) {
      defect(other, "category_series", "is named by a second economy: " + other.code());
    }
  }

  private void members() {
    Map<Dimension, Set<String>> known =
        Map.of(
            Dimension.NONE, Set.of(""),
            Dimension.CATEGORY, codes(dataset.categories().stream().map(ServiceCategory::code)),
            Dimension.MARKET, codes(dataset.markets().stream().map(Market::code)),
            Dimension.ECONOMY, codes(dataset.economies().stream().map(Economy::code)),
            Dimension.SEGMENT, codes(dataset.segments().stream().map(Segment::code)),
            Dimension.CITY, codes(dataset.cities().stream().map(City::slug)),
            Dimension.CHANNEL, Set.of());
    for (Observation print : dataset.observations()) {
      Dimension dimension = print.series().dimension();
      if (!known.get(dimension).contains(print.member())) {
        String found = print.member().isEmpty() ? "nothing" : print.member();
        defect(print, "member", "names no member of dimension " + dimension + ": " + found);
      }
    }
  }

  private static Set<String> codes(Stream<String> codes) {
    return codes.collect(Collectors.toSet());
  }

  private void duplicates() {
    for (List<Observation> prints : figures) {
      Set<List<Object>> seen = new HashSet<>();
      for (Observation print : prints) {
        if (!seen.add(List.of(print.source().id(), print.value().stripTrailingZeros()))) {
          defect(print, "value", "repeats a print of the same source: " + print.id());
        }
      }
    }
  }

  /** The prints of each figure that has several. */
  private static List<List<Observation>> figures(Dataset dataset) {
    List<Observation> prints = new ArrayList<>(dataset.observations());
    prints.sort(BY_FIGURE);
    List<List<Observation>> several = new ArrayList<>();
    int first = 0;
    for (int next = 1; next <= prints.size(); next++) {
      if (next == prints.size() || BY_FIGURE.compare(prints.get(first), prints.get(next)) != 0) {
        if (next - first > 1) {
          several.add(prints.subList(first, next));
        }
        first = next;
      }
    }
    return several;
  }

  /** Lists that the graph gives whole are short. */
  private void closedLists() {
    shortList("economies.csv", dataset.economies().size());
    shortList("categories.csv", dataset.categories().size());
    shortList("parks.csv", dataset.parks().size());
    dataset.policies().forEach(policy -> fewLinks(policy, policy.institutions()));
    dataset.targets().forEach(target -> fewLinks(target, target.institutions()));
    dataset.statements().forEach(statement -> fewLinks(statement, statement.about()));
    dataset.targets().stream()
        .filter(target -> target.period() != null)
        .collect(Collectors.groupingBy(Target::period))
        .forEach((due, targets) -> shortList("targets due in " + due, targets.size()));
    figures.forEach(
        prints ->
            shortList(
                "prints of the figure of " + prints.get(0).id() + " in observations",
                prints.size()));
  }

  private void shortList(String file, int size) {
    if (size > LONGEST_WHOLE_LIST) {
      defects.add(new Defect(file, 0, "", "are " + size + ", more than the " + LONGEST_WHOLE_LIST));
    }
  }

  private void fewLinks(Object subject, List<?> links) {
    if (links.size() > MOST_LINKS) {
      defect(subject, "id", "has " + links.size() + " links, more than the " + MOST_LINKS);
    }
  }

  private void citedSources() {
    Set<String> known = codes(dataset.sources().stream().map(Source::id));
    for (Source source : dataset.sources()) {
      source.cites().stream()
          .filter(cited -> !known.contains(cited))
          .forEach(cited -> defect(source, "cites", "names no source: " + cited));
    }
  }

  private void unusedSources() {
    Set<String> used =
        Stream.of(
                dataset.economies().stream().map(Economy::source),
                dataset.categories().stream().map(ServiceCategory::source),
                dataset.markets().stream().map(Market::source),
                dataset.series().stream().map(Series::source),
                dataset.observations().stream().map(Observation::source),
                dataset.compositions().stream().map(Composition::source),
                dataset.knownMisfits().stream().map(KnownMisfit::source),
                dataset.targets().stream().map(Target::source),
                dataset.policies().stream().map(Policy::source),
                dataset.firms().stream().map(Firm::source),
                dataset.firmTies().stream().map(FirmTie::source),
                dataset.segments().stream().map(Segment::source),
                dataset.presences().stream().map(Presence::source),
                dataset.rankings().stream().map(Ranking::source),
                dataset.cities().stream().map(City::source),
                dataset.parks().stream().map(Park::source),
                dataset.platforms().stream().map(Platform::source),
                dataset.institutions().stream().map(Institution::source),
                dataset.statements().stream().map(Statement::source),
                dataset.corrections().stream().map(Correction::source))
            .flatMap(sources -> sources)
            .map(Source::id)
            .collect(Collectors.toSet());
    dataset.sources().forEach(source -> used.addAll(source.cites()));
    dataset.sources().stream()
        .filter(source -> !used.contains(source.id()))
        .forEach(source -> defect(source, "id", "is used by no row: " + source.id()));
  }
}
