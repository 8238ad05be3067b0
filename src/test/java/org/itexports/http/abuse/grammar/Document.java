package org.itexports.http.abuse.grammar;

/**
 * A GraphQL document with what is sent beside it.
 *
 * @param variables JSON
 * @param operationName null when none is sent
 */
record Document(String query, String variables, String operationName) {

  static Document of(String query) {
    return new Document(query, "{}", null);
  }

  static Document of(String query, String variables) {
    return new Document(query, variables, null);
  }
}
