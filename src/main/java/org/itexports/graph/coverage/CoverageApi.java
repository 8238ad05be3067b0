package org.itexports.graph.coverage;

import io.smallrye.common.annotation.NonBlocking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.node.Lookup;
import org.itexports.period.Period;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
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
    return periods(Lookup.period(from), Lookup.period(to)).stream()
        .flatMap(period -> Stream.concat(Stream.of(map.total(period)), map.divided(period)))
        .toList();
  }

  private static List<Period> periods(Period from, Period to) {
    if (!from.frequency().isRegular() || from.frequency() != to.frequency()) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT,
          "`from` and `to` must be years, halves, quarters, months or days, both of the same"
              + " kind: "
              + from
              + ", "
              + to);
    }
    List<Period> periods = new ArrayList<>();
    for (Period period = from; period.compareTo(to) <= 0; period = period.next()) {
      periods.add(period);
      if (periods.size() > MOST_PERIODS) {
        throw new ClientException(
            ErrorCode.LIST_TOO_LONG,
            "Ask for at most " + MOST_PERIODS + " periods at once.",
            Map.of("maximum", MOST_PERIODS));
      }
    }
    return periods;
  }
}
