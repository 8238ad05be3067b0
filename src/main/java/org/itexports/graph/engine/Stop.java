package org.itexports.graph.engine;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;

/**
 * Looks before each field whether the request was cancelled. The engine's own {@code cancel()} is
 * without effect in this version, and fetchers that return at once give it no occasion.
 */
final class Stop extends SimplePerformantInstrumentation {

  @Override
  public InstrumentationContext<Object> beginFieldExecution(
      InstrumentationFieldParameters parameters, InstrumentationState state) {
    Cancellation cancellation =
        parameters.getExecutionContext().getGraphQLContext().get(Cancellation.class);
    if (cancellation.isCancelled()) {
      throw new StoppedException();
    }
    return null;
  }
}
