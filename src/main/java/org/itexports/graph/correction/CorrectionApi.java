package org.itexports.graph.correction;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.Paging;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.graph.release.ReleaseNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.observation.Correction;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;

/** What is corrected of the prints, and why. */
@GraphQLApi
@NonBlocking
@SchemaOrder(72)
public class CorrectionApi implements NodeType<CorrectionNode> {

  private static final Keyset<Correction> BY_KEY = Keyset.natural(Correction::id);

  @Override
  public String typeName() {
    return CorrectionNode.TYPE;
  }

  @Override
  public Optional<CorrectionNode> find(Release in, String key) {
    return in.corrections().all().find(key).map(found -> CorrectionNode.of(in, found));
  }

  /** The corrections of a release. */
  @Name("corrections")
  @Description("What is corrected of the prints of the release, by key.")
  public CorrectionConnection ofRelease(
      @Source ReleaseNode node,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    Release release = node.served().release();
    return CorrectionConnection.of(
        Page.of(
                release.corrections().all().all(),
                BY_KEY,
                new PageRequest(first, after, last, before))
            .map(correction -> CorrectionNode.of(release, correction)));
  }

  /** The corrections of a print. */
  @NonNull
  @ListSize(1)
  @Description(
      "What is corrected of the print, by key; at most 5, one of each column. Empty for nearly every"
          + " print. Where `value` is corrected, all of the graph uses the corrected figure.")
  public List<CorrectionNode> corrections(@Source ObservationNode observation) {
    Release release = observation.release();
    return release.corrections().of(observation.print()).stream()
        .map(correction -> CorrectionNode.of(release, correction))
        .toList();
  }

  /** The print that is corrected. */
  @NonNull
  @Description("The print that is corrected.")
  public ObservationNode observation(@Source CorrectionNode node) {
    Release release = node.release();
    return ObservationNode.of(
        release, release.observations().find(node.correction().observation()).orElseThrow());
  }

  /** The evidence. */
  @NonNull
  @Description("The source that is the evidence; never the one that is corrected.")
  public SourceNode source(@Source CorrectionNode node) {
    return SourceNode.of(node.release(), node.correction().source());
  }
}
