package org.itexports.graph.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** One execution of a plan. */
final class Run {

  /** No type of the schema looks at the context in which it coerces. */
  static final GraphQLContext CONTEXT = GraphQLContext.newContext().build();

  private final JsonBytes json;
  private final CoercedVariables variables;
  private final BooleanSupplier isStopped;
  private Object[][] bound = {};

  /**
   * @param variables coerced
   * @param isStopped whether the execution is to stop; asked before each field
   */
  Run(JsonBytes json, CoercedVariables variables, BooleanSupplier isStopped) {
    this.json = json;
    this.variables = variables;
    this.isStopped = isStopped;
  }

  JsonBytes json() {
    return json;
  }

  CoercedVariables variables() {
    return variables;
  }

  /** The engine, asked instead, stops as well, and says why. */
  void beforeField() {
    if (isStopped.getAsBoolean()) {
      throw new GiveUp();
    }
  }

  /** What was bound to the arguments of a field in this execution; null when it is new to it. */
  Object[] bound(int slot) {
    return slot < bound.length ? bound[slot] : null;
  }

  void bind(int slot, Object[] arguments) {
    if (slot >= bound.length) {
      bound = Arrays.copyOf(bound, slot + 4);
    }
    bound[slot] = arguments;
  }
}
