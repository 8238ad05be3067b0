package org.itexports.graph.engine;

import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.itexports.relay.ErrorCode;

/**
 * An error as a client sees it.
 *
 * @param code stable
 * @param message what is wrong and what to do
 * @param locations in the document; may be empty
 * @param path of the field that failed; empty when it is the request that is wrong
 * @param details beside the code in {@code extensions}
 */
public record QueryError(
    ErrorCode code,
    String message,
    List<SourceLocation> locations,
    List<Object> path,
    Map<String, Object> details) {

  /** An error of the whole request. */
  public static QueryError of(ErrorCode code, String message) {
    return new QueryError(code, message, List.of(), List.of(), Map.of());
  }
}
