package org.itexports.graph.engine;

import graphql.language.OperationDefinition;
import java.util.Locale;

/** What an operation of a document is, whether or not it is served. */
public enum OperationType {
  QUERY,
  MUTATION,
  SUBSCRIPTION;

  static OperationType of(OperationDefinition operation) {
    return switch (operation.getOperation()) {
      case QUERY -> QUERY;
      case MUTATION -> MUTATION;
      case SUBSCRIPTION -> SUBSCRIPTION;
    };
  }

  /** As it stands in documents, traces and metrics. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
