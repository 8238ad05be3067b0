package org.itexports.graph.engine;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Objects;

/**
 * All that is known of a document without the variables of a request.
 *
 * @param hash lower-case hex SHA-256 of its UTF-8 text
 * @param document null when it cannot be read
 * @param nodes how many nodes its syntax tree has
 * @param errors for which it is refused; empty when it may be executed
 */
record CheckedDocument(String hash, Document document, int nodes, List<QueryError> errors) {

  CheckedDocument {
    errors = List.copyOf(errors);
  }

  static CheckedDocument unread(String hash, QueryError error) {
    return new CheckedDocument(hash, null, 0, List.of(error));
  }

  boolean isRefused() {
    return !errors.isEmpty();
  }

  /** Its operations in the order in which they stand. */
  List<OperationDefinition> operations() {
    return document == null ? List.of() : document.getDefinitionsOfType(OperationDefinition.class);
  }

  /** The operation that a request means; null when it names none that is there, or one of many. */
  OperationDefinition operation(String name) {
    var operations = operations();
    if (name == null || name.isEmpty()) {
      return operations.size() == 1 ? operations.get(0) : null;
    }
    return operations.stream()
        .filter(operation -> Objects.equals(operation.getName(), name))
        .findFirst()
        .orElse(null);
  }
}
