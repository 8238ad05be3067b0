package org.itexports.graph.node;

import org.itexports.relay.GlobalId;
import org.itexports.release.Release;

/** The ids of nodes. */
public final class NodeId {

  private NodeId() {}

  /**
   * The id of a thing as a release knows it, with the day whose knowledge counts: a client that
   * keeps answers by id would else write what was known then over what is known now.
   */
  public static String of(Release release, String type, String key) {
    return new GlobalId(release.about(), release.asOf(), type, key).encode();
  }
}
