package org.itexports.graph.engine;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.itexports.graph.plan.DocumentPlans;

/**
 * All that is known of a document without the variables of a request.
 *
 * @param hash lower-case hex SHA-256 of its UTF-8 text
 * @param document null when it cannot be read
 * @param nodes how many nodes its syntax tree has
 * @param asksAboutSchema whether a field of it does
 * @param errors for which it is refused; empty when it may be executed
 * @param plans of its operations
 * @param charges of those operations that cost the same in every request
 */
record CheckedDocument(
    String hash,
    Document document,
    int nodes,
    boolean asksAboutSchema,
    List<QueryError> errors,
    DocumentPlans plans,
    Map<OperationDefinition, Charge> charges) {

  CheckedDocument {
    errors = List.copyOf(errors);
  }

  static CheckedDocument of(
      String hash, Document document, int nodes, boolean asksAboutSchema, List<QueryError> errors) {
    return new CheckedDocument(
        hash,
        document,
        nodes,
        asksAboutSchema,
        errors,
        new DocumentPlans(),
        new ConcurrentHashMap<>());
  }

  static CheckedDocument unread(String hash, QueryError error) {
    return of(hash, null, 0, false, List.of(error));
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

  /**
   * What an operation costs; without variables it is counted once.
   *
   * @param count counts it
   */
  Charge charge(OperationDefinition operation, Supplier<Charge> count) {
    return operation.getVariableDefinitions().isEmpty()
        ? charges.computeIfAbsent(operation, counted -> count.get())
        : count.get();
  }

  /** A request of this document without the variables that its operation does not declare. */
  QueryRequest essence(QueryRequest request) {
    var operation = operation(request.operationName());
    if (operation == null) {
      return request;
    }
    var declared =
        operation.getVariableDefinitions().stream()
            .map(VariableDefinition::getName)
            .collect(Collectors.toSet());
    if (declared.containsAll(request.variables().keySet())) {
      return request;
    }
    var variables = new LinkedHashMap<>(request.variables());
    variables.keySet().retainAll(declared);
    return new QueryRequest(
        request.query(), request.operationName(), variables, request.extensions());
  }
}
