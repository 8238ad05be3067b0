package org.itexports.graph.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itexports.relay.ErrorCode;

/**
 * The most that is accepted of something that is counted in a document.
 *
 * @param what is counted
 * @param advice what to do instead
 */
record Limit(ErrorCode code, String what, long most, String advice) {

  /** Why so many are refused; empty when they are accepted. */
  Optional<QueryError> refusal(long actual) {
    if (actual <= most) {
      return Optional.empty();
    }
    return Optional.of(actual == Long.MAX_VALUE ? refusal() : refused(actual));
  }

  /** The refusal of what was not counted to its end. */
  QueryError refusal() {
    return error(
        "%s: more than the %d that are accepted. %s".formatted(what, most, advice),
        Map.of("limit", most));
  }

  private QueryError refused(long actual) {
    var details = new LinkedHashMap<String, Object>();
    details.put("limit", most);
    details.put("actual", actual);
    return error(
        "%s: %d, and no more than %d are accepted. %s".formatted(what, actual, most, advice),
        details);
  }

  private QueryError error(String message, Map<String, Object> details) {
    return new QueryError(code, message, List.of(), List.of(), details);
  }
}
