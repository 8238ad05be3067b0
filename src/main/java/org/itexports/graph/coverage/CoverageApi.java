package org.itexports.graph.coverage;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.PeriodRange;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.economy.Economy;

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
  @NonNull
  @Description(
      "For each period and dimension: what is known, and why not. Ask it before you build a chart."
          + " At most 60 periods a request.")
  public List<CoverageNode> coverage(
      @NonNull @Name("from") @Description("Label of the first period, such as `FY2017`.")
          String from,
      @NonNull @Name("to") @Description("Label of the last period, of the same frequency.")
          String to,
      @Name("economy") @Description("Code of the economy. Absent: the one the release is about.")
          String economy) {
    Release current = release.get();
    Economy found =
        economy == null
            ? current.reportingEconomy()
            : Lookup.require(current.economies(), economy, "economy");
    CoverageMap map = new CoverageMap(current, found);
    Period first = Lookup.period(from);
    return PeriodRange.between(first, Lookup.period(to), first.frequency(), MOST_PERIODS).stream()
        .flatMap(period -> Stream.concat(Stream.of(map.total(period)), map.divided(period)))
        .toList();
  }
}
