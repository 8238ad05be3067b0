package org.itexports.graph.economy;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.category.CategoryNode;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.GrowthNode;
import org.itexports.graph.market.MarketConnection;
import org.itexports.graph.market.MarketList;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.Paging;
import org.itexports.graph.node.PeriodRange;
import org.itexports.graph.series.SeriesConnection;
import org.itexports.graph.series.SeriesList;
import org.itexports.graph.series.SeriesNode;
import org.itexports.observation.Measure;
import org.itexports.period.Period;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.release.SeriesBy;
import org.itexports.release.Served;
import org.itexports.sector.market.MarketKind;

/** Economies and their totals. */
@GraphQLApi
@NonBlocking
@SchemaOrder(10)
public class EconomyApi implements NodeType<EconomyNode> {

  private final RequestRelease release;

  EconomyApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return EconomyNode.TYPE;
  }

  @Override
  public Optional<EconomyNode> find(Release in, String key) {
    return in.economies().find(key).map(economy -> EconomyNode.of(in, economy));
  }

  /** One economy. */
  @Query
  @Description(
      "An economy by its code. An unknown code is the error UNKNOWN_CODE with near matches.")
  public EconomyNode economy(
      @Name("code")
          @Description("A code or name, such as `PK`. Absent: the one the release is about.")
          String code) {
    Release current = release.about(code);
    return EconomyNode.of(current, Lookup.economy(current, code));
  }

  /** All economies. */
  @Query
  @NonNull
  @Description(
      "All economies and groups of economies that the main data know and that other data report on,"
          + " by code: a dozen or two, with no set limit.")
  public List<EconomyNode> economies() {
    Release main = release.get();
    Map<String, EconomyNode> byCode = new TreeMap<>();
    main.economies().all().forEach(e -> byCode.put(e.code(), EconomyNode.of(main, e)));
    for (Served served : release.catalogue().all()) {
      Release of = served.release();
      byCode.put(of.about(), EconomyNode.of(of, of.reportingEconomy()));
    }
    return List.copyOf(byCode.values());
  }

  /** The total of a period. */
  @Description("The total of the economy's exports in a period, from its headline series.")
  public FigureNode total(
      @Source EconomyNode economy,
      @Name("period")
          @Description(
              "Label of the period, such as `FY2025`. Absent: the latest full year with a total, else"
                  + " the period that ends last.")
          String period,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    EconomyFigures figures = economy.figures(asOf);
    return figures.total(periodOrLatest(figures, period));
  }

  /** Growth of the total. */
  @Description("Growth of the total over the same period a year earlier.")
  public GrowthNode growth(
      @Source EconomyNode economy,
      @Name("period")
          @Description(
              "Label of the later period. Absent: the latest full year with a total, else the period"
                  + " that ends last.")
          String period,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    EconomyFigures figures = economy.figures(asOf);
    return figures.growth(periodOrLatest(figures, period));
  }

  /** Compound growth of the total. */
  @Description(
      "Compound annual growth rate of the total between two periods. Formula:"
          + " (later / earlier)^(1 / years) - 1.")
  public GrowthNode cagr(
      @Source EconomyNode economy,
      @NonNull @Name("from") @Description("Label of the earlier period.") String from,
      @NonNull @Name("to") @Description("Label of the later period.") String to,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Period first = Lookup.period(from);
    Period last = PeriodRange.after(first, Lookup.period(to));
    return economy.figures(asOf).growth(first, last);
  }

  /** The headline series. */
  @NonNull
  @Description("The series that the totals are taken from. Its `points` draw a chart.")
  public SeriesNode headline(@Source EconomyNode economy) {
    return SeriesNode.of(economy.release(), economy.figures(null).headline());
  }

  /** The series of the economy. */
  @Description("The series of the economy, by key.")
  public SeriesConnection series(
      @Source EconomyNode economy,
      @Name("measure") @Description("Only series of this measure.") Measure measure,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return SeriesList.page(
        economy.release(),
        SeriesBy.economy(economy.release(), economy.code()),
        measure,
        new PageRequest(first, after, last, before));
  }

  /** Service categories. */
  @NonNull
  @Description(
      "The main service categories that the economy's exports are divided into, with their"
          + " sub-lines as `children`. Empty for an economy that has none. At most 50.")
  public List<CategoryNode> categories(@Source EconomyNode economy) {
    if (economy.economy().categorySeries() == null) {
      return List.of();
    }
    return CategoryNode.top(economy.release());
  }

  /** Destination markets. */
  @Description(
      "The destination markets of the economy's exports: countries, then countries quoted"
          + " together, then regions, each by code.")
  public MarketConnection markets(
      @Source EconomyNode economy,
      @Name("kind") @Description("Only markets of this kind.") MarketKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    var request = new PageRequest(first, after, last, before);
    return economy.economy().marketSeries() == null
        ? MarketList.none(economy.release(), request)
        : MarketList.page(economy.release(), kind, request);
  }

  private static Period periodOrLatest(EconomyFigures figures, String period) {
    return period == null ? figures.latest() : Lookup.period(period);
  }
}
