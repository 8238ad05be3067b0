package org.itexports.graph.engine;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;

/** Refuses a request that costs too much, before any of its fields is asked. */
final class CostLimit extends SimplePerformantInstrumentation {

  private final long budget;

  CostLimit(long budget) {
    this.budget = budget;
  }

  @Override
  public InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    long cost = Cost.of(parameters.getExecutionContext());
    if (cost > budget) {
      throw new TooCostlyException(cost, budget);
    }
    return super.beginExecuteOperation(parameters, state);
  }
}
