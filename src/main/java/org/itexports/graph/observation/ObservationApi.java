package org.itexports.graph.observation;

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
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.figure.FigureNode;
import org.itexports.graph.figure.FigureQuery;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.Paging;
import org.itexports.graph.period.PeriodNode;
import org.itexports.graph.series.SeriesNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.observation.Confidence;
import org.itexports.observation.Dimension;
import org.itexports.observation.Observation;
import org.itexports.observation.PrintStatus;
import org.itexports.observation.Series;
import org.itexports.observation.SourceKind;
import org.itexports.relay.PageRequest;
import org.itexports.release.Prints;
import org.itexports.release.Release;

/** Single prints. */
@GraphQLApi
@NonBlocking
@SchemaOrder(70)
public class ObservationApi implements NodeType<ObservationNode> {

  private final RequestRelease release;

  ObservationApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return ObservationNode.TYPE;
  }

  @Override
  public Optional<ObservationNode> find(Release in, String key) {
    return in.observations().find(key).map(print -> ObservationNode.of(in, print));
  }

  /** One print. */
  @Query
  @Description("A print by its key. An unknown key is the error UNKNOWN_CODE with near matches.")
  public ObservationNode observation(
      @NonNull
          @Name("key")
          @Description("Natural key, such as `pk-ict-exports/FY2021/toe-20210829`.")
          String key) {
    Release current = release.get();
    return ObservationNode.of(current, Lookup.observation(current, key));
  }

  /** Prints by condition. */
  @Query
  @Description("All prints, by key unless `orderBy` says otherwise, narrowed by all that is given.")
  @Weight(4)
  public ObservationConnection observations(
      @Name("series") @Description("Only prints of the series with this key.") String series,
      @Name("period") @Description("Only prints of exactly the period with this label.")
          String period,
      @Name("from") @Description(ObservationFilter.FROM) String from,
      @Name("to") @Description(ObservationFilter.TO) String to,
      @Name("confidence") @Description(ObservationFilter.CONFIDENCE) Confidence confidence,
      @Name("status") @Description(ObservationFilter.STATUS) PrintStatus status,
      @Name("sourceKind") @Description(ObservationFilter.SOURCE_KIND) SourceKind sourceKind,
      @Name("text") @Description(ObservationFilter.TEXT) String text,
      @Name("orderBy") @Description(ObservationFilter.ORDER) ObservationOrder orderBy,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    Release current = release.get();
    Series within = series == null ? null : Lookup.series(current, series);
    var wanted =
        new ObservationFilter(from, to, confidence, status, sourceKind, text)
            .in(current)
            .by(within, Observation::series)
            .by(period == null ? null : Lookup.period(period), Observation::period);
    return ObservationList.page(
        current,
        Prints.of(current, within),
        wanted,
        orderBy,
        new PageRequest(first, after, last, before));
  }

  /** The prints of an economy. */
  @Name("observations")
  @Description(
      "All prints about the economy: of its own series, and its figures in series across"
          + " economies; by key unless `orderBy` says otherwise. They are comparable within one"
          + " series only.")
  @Weight(4)
  public ObservationConnection ofEconomy(
      @Source EconomyNode economy,
      @Name("series") @Description("Only prints of the series with this key.") String series,
      @Name("from") @Description(ObservationFilter.FROM) String from,
      @Name("to") @Description(ObservationFilter.TO) String to,
      @Name("confidence") @Description(ObservationFilter.CONFIDENCE) Confidence confidence,
      @Name("status") @Description(ObservationFilter.STATUS) PrintStatus status,
      @Name("sourceKind") @Description(ObservationFilter.SOURCE_KIND) SourceKind sourceKind,
      @Name("text") @Description(ObservationFilter.TEXT) String text,
      @Name("orderBy") @Description(ObservationFilter.ORDER) ObservationOrder orderBy,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    Release in = economy.release();
    Series within = series == null ? null : Lookup.series(in, series);
    var wanted =
        new ObservationFilter(from, to, confidence, status, sourceKind, text)
            .in(in)
            .by(within, Observation::series)
            .and(print -> isAbout(economy.code(), print));
    return ObservationList.page(
        in, Prints.of(in, within), wanted, orderBy, new PageRequest(first, after, last, before));
  }

  private static boolean isAbout(String economy, Observation print) {
    boolean member =
        print.series().dimension() == Dimension.ECONOMY && economy.equals(print.member());
    return member || economy.equals(print.series().economy());
  }

  /** The series of a print. */
  @NonNull
  @Description("The series that the print belongs to: what exactly is counted.")
  public SeriesNode series(@Source ObservationNode observation) {
    return SeriesNode.of(observation.release(), observation.print().series());
  }

  /** The period of a print. */
  @NonNull
  @Description("The period that the print counts.")
  public PeriodNode period(@Source ObservationNode observation) {
    return PeriodNode.of(observation.release(), observation.print().period());
  }

  /** The member. */
  @Description("Code of the member in the series' dimension. Null for a series without dimension.")
  public String member(@Source ObservationNode observation) {
    String member = observation.print().member();
    return member.isEmpty() ? null : member;
  }

  /** The source of a print. */
  @NonNull
  @Description("Who printed it.")
  public SourceNode source(@Source ObservationNode observation) {
    return SourceNode.of(observation.release(), observation.print().source());
  }

  /** The figure that a print is one print of. */
  @NonNull
  @Description(
      "The figure that this is one print of: the print that is shown, and all that conflict with"
          + " it.")
  public FigureNode figure(
      @Source ObservationNode observation, @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Observation print = observation.print();
    return new FigureQuery(
            observation.release().knownOn(asOf), print.series(), print.member(), print.period())
        .answer();
  }

  /** The prints that cannot mean the same figure. */
  @NonNull
  @ListSize(50)
  @Description(
      "The other prints of the same series, member and period whose figure differs from this one"
          + " by more than both resolutions together, so that neither is a rounding of the other;"
          + " by key, at most 50. A bound conflicts only with what lies beyond it. Doubtful prints"
          + " count too. What conflicts with this print names this print as well. Empty if nothing"
          + " conflicts.")
  public List<ObservationNode> conflictsWith(@Source ObservationNode observation) {
    Observation print = observation.print();
    return observation
        .release()
        .figures()
        .prints(print.series(), print.member(), print.period())
        .stream()
        .filter(print::conflictsWith)
        .sorted(Comparator.comparing(Observation::id))
        .limit(50)
        .map(other -> ObservationNode.of(observation.release(), other))
        .toList();
  }
}
