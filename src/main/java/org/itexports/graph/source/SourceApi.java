package org.itexports.graph.source;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
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
import org.itexports.release.Release;

/** Publications, and what they support. */
@GraphQLApi
@NonBlocking
@SchemaOrder(60)
public class SourceApi implements NodeType<SourceNode> {

  private final RequestRelease release;

  SourceApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return SourceNode.TYPE;
  }

  @Override
  public Optional<SourceNode> find(Release in, String key) {
    return in.sources().find(key).map(source -> SourceNode.of(in, source));
  }

  /** One source. */
  @Query
  @Description(
      "A publication by its key. An unknown key is the error UNKNOWN_CODE with near matches.")
  public SourceNode source(
      @NonNull @Name("key") @Description("Natural key, such as `wb-ccis`.") String key) {
    Release current = release.get();
    return SourceNode.of(current, Lookup.source(current, key));
  }

  /** All sources. */
  @Query
  @Description("All publications, by key.")
  @Weight(6)
  public SourceConnection sources(
      @Name("kind") @Description("Only publishers of this kind.") SourceKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return SourceList.page(release.get(), kind, new PageRequest(first, after, last, before));
  }

  /** What it cites. */
  @NonNull
  @Description(
      "Publications that this one names as its own sources; at most 50. That it names one does not"
          + " mean that it was read.")
  @ListSize(50)
  public List<SourceNode> cites(@Source SourceNode source) {
    return source.source().cites().stream()
        .flatMap(key -> source.release().sources().find(key).stream())
        .map(cited -> SourceNode.of(source.release(), cited))
        .limit(50)
        .toList();
  }

  /** What cites it. */
  @NonNull
  @Description("Publications that name this one as their source, by key; at most 50.")
  @ListSize(50)
  public List<SourceNode> citedBy(@Source SourceNode source) {
    return source.release().sources().all().stream()
        .filter(citing -> citing.cites().contains(source.source().id()))
        .map(citing -> SourceNode.of(source.release(), citing))
        .limit(50)
        .toList();
  }

  /** The prints of a source. */
  @Description("The figures that the publication prints, by key unless `orderBy` says otherwise.")
  @Weight(4)
  public ObservationConnection observations(
      @Source SourceNode source,
      @Name("series") @Description("Only prints of the series with this key.") String series,
      @Name("from") @Description(ObservationFilter.FROM) String from,
      @Name("to") @Description(ObservationFilter.TO) String to,
      @Name("confidence") @Description(ObservationFilter.CONFIDENCE) Confidence confidence,
      @Name("status") @Description(ObservationFilter.STATUS) PrintStatus status,
      @Name("text") @Description(ObservationFilter.TEXT) String text,
      @Name("orderBy") @Description(ObservationFilter.ORDER) ObservationOrder orderBy,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    Release in = source.release();
    var wanted =
        new ObservationFilter(from, to, confidence, status, null, text)
            .in(in)
            .by(series == null ? null : Lookup.series(in, series), Observation::series)
            .by(source.source(), Observation::source);
    return ObservationList.page(
        in,
        Prints.of(in, source.source()),
        wanted,
        orderBy,
        new PageRequest(first, after, last, before));
  }
}
