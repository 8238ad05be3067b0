package org.itexports.graph.engine;

import java.util.Map;

/**
 * A GraphQL request, whatever it came over.
 *
 * @param query the document
 * @param operationName which operation of the document; null when it has one only
 * @param variables by name; empty when there are none
 * @param extensions what protocols above GraphQL add; empty when there are none
 */
public record QueryRequest(
    String query,
    String operationName,
    Map<String, Object> variables,
    Map<String, Object> extensions) {

  /** A request of a document alone. */
  public static QueryRequest of(String query) {
    return new QueryRequest(query, null, Map.of(), Map.of());
  }
}
