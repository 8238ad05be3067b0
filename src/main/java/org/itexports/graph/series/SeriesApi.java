package org.itexports.graph.series;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.itexports.graph.figure.GrowthNode;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.PeriodRange;
import org.itexports.graph.source.SourceNode;
import org.itexports.observation.Dimension;
import org.itexports.period.Frequency;
import org.itexports.period.Period;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.release.Release;
import org.itexports.release.SeriesBy;

/** Series, and their figures through time. */
@GraphQLApi
@NonBlocking
@SchemaOrder(58)
public class SeriesApi implements NodeType<SeriesNode> {

  private static final int MOST_POINTS = 400;

  private final RequestRelease release;

  SeriesApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return SeriesNode.TYPE;
  }

  @Override
  public Optional<SeriesNode> find(Release in, String key) {
    return in.series().find(key).map(series -> SeriesNode.of(in, series));
  }

  /** One series. */
  @Query
  @Description("A series by its key. An unknown key is the error UNKNOWN_CODE with near matches.")
  public SeriesNode series(
      @NonNull @Name("key") @Description("Natural key, such as `pk-ict-exports`.") String key) {
    Release current = release.get();
    return SeriesNode.of(current, Lookup.series(current, key));
  }

  /** The economy. */
  @Description(
      "The economy whose figures these are. Null for a firm's or platform's series, and for one"
          + " across economies.")
  public EconomyNode economy(@Source SeriesNode series) {
    String code = series.series().economy();
    return code == null
        ? null
        : EconomyNode.of(series.release(), series.release().economies().find(code).orElseThrow());
  }

  /** The containing series. */
  @Description(
      "The series whose figures contain these: a subsidiary's revenue is part of its parent's,"
          + " exports are part of revenue, freelancers' earnings are part of all exports. Figures of"
          + " the two are never added. Null if there is none.")
  public SeriesNode partOf(@Source SeriesNode series) {
    String whole = series.series().partOf();
    return whole == null ? null : find(series.release(), whole).orElse(null);
  }

  /** The contained series. */
  @NonNull
  @Description(
      "The series whose figures this one contains, by key; at most 50. They may overlap each other,"
          + " so they are not added up either.")
  @ListSize(50)
  public List<SeriesNode> parts(@Source SeriesNode series) {
    return SeriesBy.partsOf(series.release(), series.key()).stream()
        .map(part -> SeriesNode.of(series.release(), part))
        .toList();
  }

  /** The defining source. */
  @NonNull
  @Description("The source that defines the series, or shows it best.")
  public SourceNode source(@Source SeriesNode series) {
    return SourceNode.of(series.release(), series.series().source());
  }

  /** The members. */
  @NonNull
  @Description(
      "Codes of the members that have a print, in order. Empty for a series that is not divided.")
  public List<String> members(@Source SeriesNode series) {
    return series.series().dimension() == Dimension.NONE
        ? List.of()
        : series.release().figures().members(series.series());
  }

  /** One figure. */
  @Description("One figure of the series.")
  public FigureNode figure(
      @Source SeriesNode series,
      @NonNull @Name("period") @Description("Label of the period, such as `FY2025`.") String period,
      @Name("member") @Description("Code of the member. Absent for a series without dimension.")
          String member,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    return query(series, member, Lookup.period(period), asOf).answer();
  }

  /** Figures through time. */
  @Description(
      "The figures from one period to another, with an explicit gap (a figure that is absent)"
          + " wherever nothing is printed. Nothing is interpolated. Years to date and other periods"
          + " that overlap have no gaps: those with a figure are listed. At most 400 points.")
  @ListSize(400)
  @Weight(300)
  public List<FigureNode> points(
      @Source SeriesNode series,
      @Name("frequency")
          @Description("Which periods. Absent: the first of the frequencies that the series has.")
          Frequency frequency,
      @Name("from") @Description("Label of the first period. Absent: the first with a figure.")
          String from,
      @Name("to") @Description("Label of the last period. Absent: the last with a figure.")
          String to,
      @Name("member") @Description("Code of the member. Absent for a series without dimension.")
          String member,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    FigureQuery any = query(series, member, Period.parse("FY2000"), asOf);
    List<Period> shown =
        AsOf.periods(any.release(), in -> in.figures().shown(any.series(), any.member()));
    return PeriodRange.asked(shown, frequency, from, to, MOST_POINTS).stream()
        .map(period -> any.of(period).answer())
        .toList();
  }

  /** Growth between two periods. */
  @Description(
      "Compound annual growth rate between two periods of the series. Formula:"
          + " (later / earlier)^(1 / years) - 1. Null with a reason where a figure is absent.")
  public GrowthNode cagr(
      @Source SeriesNode series,
      @NonNull @Name("from") @Description("Label of the earlier period.") String from,
      @NonNull @Name("to") @Description("Label of the later period.") String to,
      @Name("member") @Description("Code of the member. Absent for a series without dimension.")
          String member,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Period first = Lookup.period(from);
    Period last = PeriodRange.after(first, Lookup.period(to));
    return GrowthNode.between(
        query(series, member, first, asOf), query(series, member, last, asOf));
  }

  private static FigureQuery query(SeriesNode node, String member, Period period, LocalDate asOf) {
    String code = member(node, member == null ? "" : member);
    return new FigureQuery(node.release().knownOn(asOf), node.series(), code, period);
  }

  /** The code of a member of the series; empty for a series without dimension. */
  static String member(SeriesNode node, String code) {
    if (node.series().dimension() == Dimension.NONE) {
      if (code.isEmpty()) {
        return code;
      }
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "The series is not divided: leave out `member`.");
    }
    List<String> known = node.release().whole().figures().members(node.series());
    return known.stream()
        .filter(code::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(() -> noMember(code, known));
  }

  private static ClientException noMember(String code, List<String> known) {
    String problem = code.isEmpty() ? "The series is divided" : "The series has no such member";
    return new ClientException(
        ErrorCode.UNKNOWN_CODE,
        problem + ": name a `member`, one of " + String.join(", ", known),
        Map.of("nearest", known));
  }
}
