package org.itexports.graph.firm;

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
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.Paging;
import org.itexports.graph.observation.ObservationConnection;
import org.itexports.graph.observation.ObservationList;
import org.itexports.graph.source.SourceNode;
import org.itexports.observation.Dimension;
import org.itexports.relay.PageRequest;
import org.itexports.release.Prints;
import org.itexports.release.Release;

/** Segments of firms' business. */
@GraphQLApi
@NonBlocking
@SchemaOrder(42)
public class SegmentApi implements NodeType<SegmentNode> {

  private final RequestRelease release;

  SegmentApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return SegmentNode.TYPE;
  }

  @Override
  public Optional<SegmentNode> find(Release in, String key) {
    return in.segments().find(key).map(segment -> SegmentNode.of(in, segment));
  }

  /** One segment of a firm's business. */
  @Query
  @Description(
      "A segment of a firm's business by its key. An unknown key is the error UNKNOWN_CODE with near matches.")
  public SegmentNode segment(
      @NonNull @Name("code") @Description("Natural key, as in `Segment.code`.") String code) {
    Release current = release.get();
    return SegmentNode.of(current, Lookup.segment(current, code));
  }

  /** The segments of a firm. */
  @NonNull
  @Description("The parts of its business that the firm reports on, by key; at most 50.")
  @ListSize(50)
  public List<SegmentNode> segments(@Source FirmNode firm) {
    return firm.release().segments().all().stream()
        .filter(segment -> segment.firm().equals(firm.slug()))
        .map(segment -> SegmentNode.of(firm.release(), segment))
        .limit(50)
        .toList();
  }

  /** The firm of a segment. */
  @NonNull
  @Description("The firm that it is a part of.")
  public FirmNode firm(@Source SegmentNode segment) {
    return FirmNode.of(segment.release(), Lookup.firm(segment.release(), segment.segment().firm()));
  }

  /** All prints of a segment. */
  @Description(
      "All prints of figures of the segment, amounts and shares in any series, by key. They are not"
          + " comparable across series.")
  public ObservationConnection observations(
      @Source SegmentNode segment,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return ObservationList.page(
        segment.release(),
        Prints.of(segment.release(), Dimension.SEGMENT, segment.code()),
        new PageRequest(first, after, last, before));
  }

  /** The source. */
  @NonNull
  @Description("Who names the segment.")
  public SourceNode source(@Source SegmentNode segment) {
    return SourceNode.of(segment.release(), segment.segment().source());
  }
}
