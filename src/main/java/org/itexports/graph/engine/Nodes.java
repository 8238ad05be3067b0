package org.itexports.graph.engine;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FloatValue;
import graphql.language.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that is written in a document, each node once and fragments where they stand. */
final class Nodes {

  private final List<Node<?>> all = new ArrayList<>();

  Nodes(Document document) {
    collect(document);
  }

  private void collect(Node<?> node) {
    all.add(node);
    for (Node<?> child : node.getChildren()) {
      collect(child);
    }
  }

  int size() {
    return all.size();
  }

  long directives() {
    return of(Directive.class).count();
  }

  /** How many directives stand at one node, at most. */
  long directivesAtOne() {
    return of(DirectivesContainer.class)
        .mapToLong(node -> node.getDirectives().size())
        .max()
        .orElse(0);
  }

  Stream<Field> fields() {
    return of(Field.class);
  }

  Stream<FloatValue> fractions() {
    return of(FloatValue.class);
  }

  private <T> Stream<T> of(Class<T> type) {
    return all.stream().filter(type::isInstance).map(type::cast);
  }
}
