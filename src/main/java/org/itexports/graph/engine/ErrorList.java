package org.itexports.graph.engine;

import graphql.language.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * As many errors as somebody reads. A small document can be wrong in a hundred places, and a small
 * request can fail at thousands of fields.
 */
final class ErrorList {

  private static final int MOST_OF_REQUEST = 10;

  /**
   * As many as a page has nodes: a client tells a field that failed from one that is null by it.
   */
  private static final int MOST_OF_FIELDS = 100;

  private static final int MOST_LOCATIONS = 10;

  private ErrorList() {}

  /** Errors that say the same of several places are joined, and what is too much is left out. */
  static List<QueryError> shortened(List<QueryError> errors) {
    var joined = new LinkedHashMap<QueryError, QueryError>();
    for (QueryError error : errors) {
      joined.merge(at(error, List.of()), at(error, error.locations()), ErrorList::join);
    }
    boolean ofFields = errors.stream().anyMatch(error -> !error.path().isEmpty());
    return cut(List.copyOf(joined.values()), ofFields ? MOST_OF_FIELDS : MOST_OF_REQUEST);
  }

  private static QueryError join(QueryError one, QueryError other) {
    return at(one, Stream.concat(one.locations().stream(), other.locations().stream()).toList());
  }

  private static QueryError at(QueryError error, List<SourceLocation> locations) {
    return new QueryError(
        error.code(),
        error.message(),
        locations.stream().limit(MOST_LOCATIONS).toList(),
        error.path(),
        error.details());
  }

  private static List<QueryError> cut(List<QueryError> errors, int most) {
    if (errors.size() <= most) {
      return errors;
    }
    var shown = new ArrayList<>(errors.subList(0, most));
    int more = errors.size() - most;
    shown.add(
        new QueryError(
            errors.get(most).code(),
            "Errors that are not listed: %d.".formatted(more),
            List.of(),
            List.of(),
            Map.of("more", more)));
    return List.copyOf(shown);
  }
}
