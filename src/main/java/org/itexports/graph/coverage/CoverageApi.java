package org.itexports.graph.coverage;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.PeriodRange;
import org.itexports.period.Period;
import org.itexports.release.Release;

/** What is known, and what is not. */
@GraphQLApi
@NonBlocking
@SchemaOrder(85)
public class CoverageApi {

  private static final int MOST_PERIODS = 60;

  private final RequestRelease release;

  CoverageApi(RequestRelease release) {
    this.release = release;
  }

  /** The map of what is known. */
  @Query
  @Description(
      "For each period, dimension and level: what is known, and why not. Ask it before you build a"
          + " chart. Years to date are listed where something is known of them. At most 60 periods"
          + " a request, each with eight rows.")
  @ListSize(480)
  public List<CoverageNode> coverage(
      @NonNull @Name("from") @Description("Label of the first period, such as `FY2017`.")
          String from,
      @NonNull @Name("to") @Description("Label of the last period, of the same frequency.")
          String to,
      @Name("economy")
          @Description("Code or name of the economy. Absent: the one the release is about.")
          String economy) {
    Release current = release.get();
    CoverageMap map = new CoverageMap(current, Lookup.economy(current, economy));
    return periods(map, Lookup.period(from), Lookup.period(to)).stream()
        .flatMap(period -> Stream.concat(Stream.of(map.total(period)), map.divided(period)))
        .toList();
  }

  private static List<Period> periods(CoverageMap map, Period first, Period last) {
    return first.frequency().isRegular()
        ? PeriodRange.between(first, last, first.frequency(), MOST_PERIODS)
        : PeriodRange.among(map.known(first.frequency()), first, last, MOST_PERIODS);
  }
}
