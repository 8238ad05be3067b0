package org.itexports.graph.release;

import io.smallrye.common.annotation.NonBlocking;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.export.ReleaseFile;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.release.Release;

/** The files of a release. */
@GraphQLApi
@NonBlocking
@SchemaOrder(81)
public class DownloadApi {

  /** The files of a release. */
  @NonNull
  @ListSize(5)
  @Description(
      "The files in which the release can be taken home: the data package, its prints, a citation"
          + " and a catalogue record; at most 50.")
  public List<DownloadNode> downloads(@Source ReleaseNode node) {
    Release release = node.served().release();
    return Arrays.stream(ReleaseFile.values()).map(file -> DownloadNode.of(release, file)).toList();
  }
}
