package org.itexports.graph.series;

import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.node.Paging;
import org.itexports.graph.observation.ObservationConnection;
import org.itexports.graph.observation.ObservationFilter;
import org.itexports.graph.observation.ObservationList;
import org.itexports.graph.observation.ObservationOrder;
import org.itexports.observation.Confidence;
import org.itexports.observation.Observation;
import org.itexports.observation.PrintStatus;
import org.itexports.observation.SourceKind;
import org.itexports.relay.PageRequest;
import org.itexports.release.Prints;

/** All prints of a series, the shown ones and the others. */
@GraphQLApi
@NonBlocking
@SchemaOrder(71)
public class SeriesObservationsApi {

  /** The prints of a series. */
  @Description(
      "All prints of the series, shown or not, by key unless `orderBy` says otherwise. `points`"
          + " has one figure a period.")
  @Weight(4)
  public ObservationConnection observations(
      @Source SeriesNode series,
      @Name("member") @Description("Only prints about the member with this code.") String member,
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
    String code = member == null ? null : SeriesApi.member(series, member);
    var wanted =
        new ObservationFilter(from, to, confidence, status, sourceKind, text)
            .in(series.release())
            .by(series.series(), Observation::series)
            .by(code, Observation::member);
    return ObservationList.page(
        series.release(),
        Prints.of(series.release(), series.series()),
        wanted,
        orderBy,
        new PageRequest(first, after, last, before));
  }
}
