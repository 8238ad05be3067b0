package org.itexports.graph.firm;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.release.Release;
import org.itexports.sector.firm.Segment;

/** A segment as the graph shows it. */
@Type("Segment")
@Description(
    "A part of a firm's business that it reports on. Its figures are contained in the firm's, so"
        + " the two are never added.")
public record SegmentNode(
    @NonNull @Description("Natural key, as in the `member` of an observation.") String code,
    @NonNull @Description("Usual name of the segment.") String name,
    @Ignore Release release,
    @Ignore Segment segment)
    implements Node {

  static final String TYPE = "Segment";

  /** The node of a segment. */
  public static SegmentNode of(Release release, Segment segment) {
    return new SegmentNode(segment.code(), segment.name(), release, segment);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, segment.code());
  }
}
