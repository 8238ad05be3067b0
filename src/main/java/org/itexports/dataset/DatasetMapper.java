package org.itexports.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.itexports.dataset.Table.Row;
import org.itexports.observation.Dimension;
import org.itexports.observation.Measure;
import org.itexports.observation.Series;
import org.itexports.observation.Source;
import org.itexports.observation.SourceKind;
import org.itexports.observation.Unit;
import org.itexports.sector.category.ServiceCategory;
import org.itexports.sector.economy.Economy;
import org.itexports.sector.economy.EconomyKind;
import org.itexports.sector.market.Market;
import org.itexports.sector.market.MarketKind;

/**
 * Turns rows into records. A row that the schema check has already refused, or that refers to such
 * a row, is passed over, so that one mistake is reported once.
 */
final class DatasetMapper {

  private final Map<String, Table> tables;
  private final Set<String> refusedRows = new HashSet<>();
  private final List<Defect> defects = new ArrayList<>();
  private final Origins origins = new Origins();
  private final Map<String, Source> sources = new LinkedHashMap<>();

  DatasetMapper(Map<String, Table> tables, List<Defect> known) {
    this.tables = tables;
    known.forEach(defect -> refusedRows.add(defect.file() + ":" + defect.row()));
  }

  /** What was found wrong while mapping. */
  List<Defect> defects() {
    return defects;
  }

  /** The row that each record comes from. */
  Origins origins() {
    return origins;
  }

  /**
   * The dataset of a package.
   *
   * @param archive the package itself, which may still be packed meanwhile
   */
  Dataset map(DataPackage texts, Supplier<PackageArchive> archive) {
    Descriptor descriptor = texts.descriptor();
    records("sources", DatasetMapper::source).forEach(source -> sources.put(source.id(), source));
    List<Economy> economies = records("economies", this::economy);
    List<ServiceCategory> categories = records("categories", this::category);
    List<Market> markets = records("markets", this::market);
    List<Series> series = records("series", this::series);
    Map<String, Series> seriesById = index(series, Series::id);
    ObservationMapper prints = new ObservationMapper(seriesById, sources, defects);
    PolicyMapper policies =
        new PolicyMapper(
            sources, InstitutionMapper.links(rows("policy-institutions"), "policy"), defects);
    TargetMapper targets =
        new TargetMapper(
            seriesById,
            sources,
            InstitutionMapper.links(rows("target-institutions"), "target"),
            defects);
    FirmMapper firms = new FirmMapper(sources, defects);
    PlaceMapper places = new PlaceMapper(sources, defects);
    Corrections corrections = Corrections.of(rows(Corrections.TABLE), tables, defects);
    tables.keySet().stream()
        .filter(DatasetReader::holdsObservations)
        .forEach(name -> records(name, row -> prints.observation(corrections.appliedTo(row))));
    CompositionMapper tablesInPrint =
        new CompositionMapper(
            prints.byId(),
            sources,
            categories.stream()
                .filter(c -> c.parent() != null)
                .collect(HashMap::new, (m, c) -> m.put(c.code(), c.parent()), HashMap::putAll),
            markets.stream()
                .filter(market -> market.kind() == MarketKind.GROUP)
                .map(Market::code)
                .collect(Collectors.toSet()),
            rows("composition-parts"));
    return new Dataset(
        descriptor.name(),
        descriptor.title(),
        descriptor.version(),
        descriptor.created(),
        descriptor.licence(),
        texts.hash(),
        List.copyOf(sources.values()),
        economies,
        categories,
        markets,
        series,
        List.copyOf(prints.byId().values()),
        records("compositions", tablesInPrint::composition),
        records("known-misfits", tablesInPrint::misfit),
        records("targets", targets::target),
        records("policies", policies::policy),
        records("firms", firms::firm),
        records("firm-ties", firms::tie),
        records("segments", firms::segment),
        records("presences", firms::presence),
        records("rankings", firms::ranking),
        records("cities", places::city),
        records("parks", places::park),
        records("platforms", new PlatformMapper(sources, defects)::platform),
        records("institutions", new InstitutionMapper(sources)::institution),
        records("statements", new StatementMapper(sources, defects)::statement),
        records(Corrections.TABLE, row -> Corrections.correction(row, sources)),
        archive.get());
  }

  /**
   * A table that is not in the package has none. Packages are equal whatever the order of their
   * rows; so are the answers from them.
   */
  private List<Row> rows(String name) {
    Table table = tables.get(name);
    if (table == null) {
      return List.of();
    }
    record Keyed(String key, Row row) {}
    return table.rows().stream()
        .filter(
            row -> refusedRows.isEmpty() || !refusedRows.contains(row.file() + ":" + row.line()))
        .map(row -> new Keyed(row.key(), row))
        .sorted(Comparator.comparing(Keyed::key))
        .map(Keyed::row)
        .toList();
  }

  private <T> List<T> records(String table, Function<Row, T> read) {
    List<T> records = new ArrayList<>();
    for (Row row : rows(table)) {
      T found = read.apply(row);
      if (found != null) {
        origins.put(found, row);
        records.add(found);
      }
    }
    return records;
  }

  private static <T> Map<String, T> index(List<T> records, Function<T, String> key) {
    Map<String, T> index = new LinkedHashMap<>();
    records.forEach(value -> index.put(key.apply(value), value));
    return index;
  }

  private static Source source(Row row) {
    String published = row.textOrNull("published");
    return new Source(
        row.text("id"),
        row.text("publisher"),
        row.text("title"),
        Boolean.parseBoolean(row.text("title_verbatim")),
        row.textOrNull("url"),
        published == null ? null : LocalDate.parse(published),
        SourceKind.valueOf(row.text("kind")),
        row.text("seen").equals("FULL"),
        row.text("note"),
        row.texts("cites"));
  }

  private Economy economy(Row row) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new Economy(
            row.text("code"),
            row.text("iso3"),
            row.text("name"),
            EconomyKind.valueOf(row.text("kind")),
            row.text("headline_series"),
            row.textOrNull("category_series"),
            row.textOrNull("market_series"),
            row.textOrNull("freelance_series"),
            source);
  }

  private ServiceCategory category(Row row) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new ServiceCategory(
            row.text("code"),
            row.text("name"),
            row.textOrNull("parent"),
            row.textOrNull("ebops"),
            row.text("description"),
            source);
  }

  private Market market(Row row) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new Market(
            row.text("code"),
            row.text("name"),
            MarketKind.valueOf(row.text("kind")),
            row.textOrNull("parent"),
            row.texts("aliases"),
            source,
            row.text("note"));
  }

  private Series series(Row row) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new Series(
            row.text("id"),
            row.textOrNull("economy"),
            row.textOrNull("firm"),
            row.textOrNull("platform"),
            row.text("name"),
            Measure.valueOf(row.text("measure")),
            row.text("concept"),
            row.text("basis"),
            row.text("scope"),
            Unit.valueOf(row.text("unit")),
            Dimension.valueOf(row.text("dimension")),
            Boolean.parseBoolean(row.text("comparable_over_time")),
            row.textOrNull("part_of"),
            source,
            row.text("note"));
  }
}
