package org.itexports.graph.engine;

import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.List;
import org.itexports.relay.ErrorCode;

/** Stops a request before it is executed, because it costs too much. */
final class TooCostlyException extends AbortExecutionException {

  private static final long serialVersionUID = 1L;

  private final long cost;
  private final long budget;

  TooCostlyException(long cost, long budget) {
    super(
        "The request costs %d, and no more than %d is answered at once: ask for smaller pages or for fewer levels of them."
            .formatted(cost, budget));
    this.cost = cost;
    this.budget = budget;
  }

  QueryError shown() {
    var details = new LinkedHashMap<String, Object>();
    details.put("cost", cost);
    details.put("budget", budget);
    return new QueryError(ErrorCode.QUERY_TOO_COSTLY, getMessage(), List.of(), List.of(), details);
  }
}
