package org.itexports.graph.engine;

import java.util.List;

/**
 * What came out of a request.
 *
 * @param executed whether execution began; if not, the errors say what is wrong with the request
 *     and there is no data
 * @param data maps, lists and plain values in the order of the query, or the whole reply as an
 *     {@code EncodedAnswer}; null when a required root field failed
 * @param errors as clients may see them
 * @param operationName of the operation that was executed; empty when it is anonymous or unknown
 */
public record QueryReply(
    boolean executed, Object data, List<QueryError> errors, String operationName) {

  public QueryReply {
    errors = List.copyOf(errors);
  }
}
