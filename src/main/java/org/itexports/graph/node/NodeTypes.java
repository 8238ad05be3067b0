package org.itexports.graph.node;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itexports.release.Release;

/** All types of nodes, by name. */
@Singleton
public class NodeTypes {

  private final Map<String, NodeType<?>> types;

  NodeTypes(@All List<NodeType<?>> types) {
    this.types =
        types.stream()
            .collect(Collectors.toUnmodifiableMap(NodeType::typeName, Function.identity()));
  }

  /** The node of a type with the key; empty also if there is no such type. */
  public Optional<Node> find(Release release, String type, String key) {
    NodeType<?> found = types.get(type);
    return found == null ? Optional.empty() : found.find(release, key).map(Node.class::cast);
  }
}
