package org.itexports.graph.engine;

import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A request made ready for execution, or refused before it. */
public final class PreparedQuery {

  private final QueryRequest request;
  private final CheckedDocument document;
  private final OperationDefinition operation;
  private final List<QueryError> errors;
  private final Charge charge;
  private final long budget;

  private PreparedQuery(
      QueryRequest request,
      CheckedDocument document,
      OperationDefinition operation,
      List<QueryError> errors,
      Charge charge,
      long budget) {
    this.request = request;
    this.document = document;
    this.operation = operation;
    this.errors = List.copyOf(errors);
    this.charge = charge;
    this.budget = budget;
  }

  static PreparedQuery refused(
      QueryRequest request,
      CheckedDocument document,
      OperationDefinition operation,
      List<QueryError> errors) {
    return new PreparedQuery(request, document, operation, errors, Charge.NOTHING, 0);
  }

  static PreparedQuery counted(
      QueryRequest request,
      CheckedDocument document,
      OperationDefinition operation,
      Charge charge,
      long budget) {
    long cost = charge.cost();
    var errors = cost > budget ? List.of(CostLimit.refusal(cost, budget)) : List.<QueryError>of();
    return new PreparedQuery(request, document, operation, errors, charge, budget);
  }

  /** Why the request is refused; empty when it may be executed. */
  public List<QueryError> errors() {
    return errors;
  }

  /**
   * What the request asks for, known as soon as the document can be read and one of its operations
   * is meant, also when it is then refused.
   */
  public Optional<OperationType> operationType() {
    return Optional.ofNullable(operation).map(OperationType::of);
  }

  /** Name of the operation; empty when it is anonymous or unknown. */
  public String operationName() {
    return operation == null ? "" : Objects.requireNonNullElse(operation.getName(), "");
  }

  /** Lower-case hex SHA-256 of the UTF-8 text of the document. */
  public String documentHash() {
    return document.hash();
  }

  /** Whether it asks about the schema, which takes time though it costs nothing. */
  public boolean asksAboutSchema() {
    return document.asksAboutSchema();
  }

  /** What the request costs; 0 when it was refused before that was counted. */
  public long cost() {
    return charge.cost();
  }

  /** The cost with plain fields at a tenth, which is as long as they take: 1 is 20 microseconds. */
  public long effort() {
    return charge.effort();
  }

  /** What it may cost; 0 when it was refused before its cost was counted. */
  public long budget() {
    return budget;
  }

  QueryRequest request() {
    return request;
  }

  OperationDefinition operation() {
    return operation;
  }

  CheckedDocument document() {
    return document;
  }
}
