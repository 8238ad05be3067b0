package org.itexports.http.answer;

/** Which statuses are sent; {@code docs/http.md} shows both tables. */
public enum StatusTable {
  /**
   * What the audits of GraphQL over HTTP and all clients of today expect: a wrong request is 400,
   * and 200 for those who ask for {@code application/json}.
   */
  AUDITED,
  /**
   * The current draft of GraphQL over HTTP: 422 for what does not fit the schema, 294 for data
   * beside errors, the same for every media type, and errors always as {@code
   * application/graphql-response+json}.
   */
  DRAFT;

  /** The media type of an answer with this status, for a client that asked for {@code wanted}. */
  public MediaType type(int status, MediaType wanted) {
    return this == DRAFT && status >= 300 ? MediaType.GRAPHQL_RESPONSE : wanted;
  }
}
