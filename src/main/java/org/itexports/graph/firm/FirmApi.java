package org.itexports.graph.firm;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.composition.CompositionNode;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.Paging;
import org.itexports.graph.series.SeriesConnection;
import org.itexports.graph.series.SeriesList;
import org.itexports.graph.series.SeriesNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.observation.Composition;
import org.itexports.observation.Measure;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.release.SeriesBy;

/** Firms and their figures. */
@GraphQLApi
@NonBlocking
@SchemaOrder(41)
public class FirmApi implements NodeType<FirmNode> {

  private static final String PERIOD =
      "Label of a period in the firm's own fiscal year, such as `CY2023` or `FY2025`. Absent: its"
          + " latest own year that is printed, else the latest period.";

  private final RequestRelease release;

  FirmApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return FirmNode.TYPE;
  }

  @Override
  public Optional<FirmNode> find(Release in, String key) {
    return in.firms().find(key).map(firm -> FirmNode.of(in, firm));
  }

  /** One firm. */
  @Query
  @Description(
      "A firm by its key or a name. An unknown one is the error UNKNOWN_CODE with near matches.")
  public FirmNode firm(
      @NonNull
          @Name("slug")
          @Description("Slug, name, alias or ticker, such as `systems-limited` or `Systems Ltd`.")
          String slug) {
    Release current = release.get();
    return FirmNode.of(current, Lookup.firm(current, slug));
  }

  /** All firms. */
  @Query
  @Description("The firms that are recorded, wherever they have their seat. Never a full list.")
  public FirmConnection firms(
      @Name("filter") @Description("Which firms. Absent: all.") FirmFilter filter,
      @Name("orderBy") @Description("In which order. Absent: by name.") FirmOrder order,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return FirmList.page(
        release.get(), firm -> true, filter, order, new PageRequest(first, after, last, before));
  }

  /** The firms of an economy. */
  @Name("firms")
  @Description(
      "The recorded firms that have their seat in the economy. Never a full list of its exporters.")
  public FirmConnection ofEconomy(
      @Source EconomyNode economy,
      @Name("filter") @Description("Which firms. Absent: all.") FirmFilter filter,
      @Name("orderBy") @Description("In which order. Absent: by name.") FirmOrder order,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return FirmList.page(
        economy.release(),
        firm -> economy.code().equals(firm.economy()),
        filter,
        order,
        new PageRequest(first, after, last, before));
  }

  /** The economy of the seat. */
  @Description("The economy where the firm has its seat. Null if not known or not recorded.")
  public EconomyNode economy(@Source FirmNode firm) {
    String code = firm.firm().economy();
    return code == null
        ? null
        : EconomyNode.of(firm.release(), Lookup.economy(firm.release(), code));
  }

  /** Revenue. */
  @Description(
      "The firm's whole revenue, at home and abroad, in its widest printed scope: consolidated where"
          + " that is printed; in the currency of the print: see `unit`. Revenue is not exports. A"
          + " period that nobody prints has an `absence`. Null if no revenue is printed at all.")
  public FigureNode revenue(
      @Source FirmNode firm,
      @Name("period") @Description(PERIOD) String period,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    return figure(firm, firm.firm().revenueSeries(), period, asOf);
  }

  /** Exports. */
  @Description(
      "The firm's sales abroad, where a source prints the amount, in the currency of the"
          + " print. They are contained in its revenue. Null if none is printed at all, which does not mean that there are none.")
  public FigureNode exports(
      @Source FirmNode firm,
      @Name("period") @Description(PERIOD) String period,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    return figure(firm, firm.firm().exportSeries(), period, asOf);
  }

  /** Headcount. */
  @Description("How many people the firm employs. Null if no number is printed at all.")
  public FigureNode headcount(
      @Source FirmNode firm,
      @Name("period") @Description("Label of the day, such as `2022-12-31`. Absent: the latest.")
          String period,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    return figure(firm, firm.firm().headcountSeries(), period, asOf);
  }

  /** All series. */
  @Description(
      "Everything that is counted of the firm, by key: revenue by scope, segments, regions, clients"
          + " and more.")
  public SeriesConnection series(
      @Source FirmNode firm,
      @Name("measure") @Description("Only series of this measure.") Measure measure,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return SeriesList.page(
        firm.release(),
        SeriesBy.firm(firm.release(), firm.slug()),
        measure,
        new PageRequest(first, after, last, before));
  }

  /** The tables that divide revenue. */
  @NonNull
  @Description(
      "Printed tables that divide the firm's revenue by market or segment, oldest first; at most"
          + " 50.")
  @ListSize(50)
  public List<CompositionNode> compositions(
      @Source FirmNode firm, @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release in = firm.release().knownOn(asOf);
    return in.tables().all().stream()
        .filter(table -> firm.slug().equals(table.firm()))
        .sorted(Comparator.comparing(Composition::period).thenComparing(Composition::id))
        .map(table -> CompositionNode.of(in, table))
        .limit(50)
        .toList();
  }

  /** The firm of a table. */
  @Name("firm")
  @Description("The firm whose revenue the table divides. Null if it divides anything else.")
  public FirmNode ofComposition(@Source CompositionNode composition) {
    String slug = composition.table().firm();
    return slug == null ? null : find(composition.release(), slug).orElse(null);
  }

  /** The firm of a series. */
  @Name("firm")
  @Description("The firm whose figures these are. Null for a series of anything else.")
  public FirmNode ofSeries(@Source SeriesNode series) {
    String slug = series.series().firm();
    return slug == null ? null : find(series.release(), slug).orElse(null);
  }

  /** The source. */
  @NonNull
  @Description("Who shows that there is such a firm.")
  public SourceNode source(@Source FirmNode firm) {
    return SourceNode.of(firm.release(), firm.firm().source());
  }

  private static FigureNode figure(FirmNode firm, String series, String period, LocalDate asOf) {
    FirmFigures figures = FirmFigures.of(firm.release().knownOn(asOf), firm.firm(), series);
    if (figures == null) {
      return null;
    }
    return figures.figure(period);
  }
}
