package org.itexports.graph.engine;

import java.util.LinkedHashMap;
import java.util.List;
import org.itexports.relay.ErrorCode;

/** Refuses a request that costs too much. */
final class CostLimit {

  private CostLimit() {}

  static QueryError refusal(long cost, long budget) {
    var details = new LinkedHashMap<String, Object>();
    details.put("cost", cost);
    details.put("budget", budget);
    return new QueryError(
        ErrorCode.QUERY_TOO_COSTLY,
        "The request costs %d, and no more than %d is answered at once: ask for smaller pages or for fewer levels of them."
            .formatted(cost, budget),
        List.of(),
        List.of(),
        details);
  }
}
