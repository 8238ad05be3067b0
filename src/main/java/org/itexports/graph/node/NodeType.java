package org.itexports.graph.node;

import java.util.Optional;
import org.itexports.release.Release;

/**
 * How nodes of one type are found by their natural key. Every type of node has one such bean.
 *
 * @param <N> type of the nodes
 */
public interface NodeType<N extends Node> {

  /** Name of the type in the schema and in global ids. */
  String typeName();

  /** The node with the key. */
  Optional<N> find(Release release, String key);
}
