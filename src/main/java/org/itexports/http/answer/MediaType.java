package org.itexports.http.answer;

/** The media types in which answers are written. */
public enum MediaType {
  /** The media type of GraphQL over HTTP: the status tells a wrong request from an executed one. */
  GRAPHQL_RESPONSE("application/graphql-response+json"),
  /** What older clients expect: every well-formed request is answered with 200. */
  JSON("application/json");

  private final String name;
  private final String contentType;

  MediaType(String name) {
    this.name = name;
    this.contentType = name + "; charset=utf-8";
  }

  /** Type and subtype. */
  public String mediaType() {
    return name;
  }

  /** The Content-Type header of an answer. */
  public String contentType() {
    return contentType;
  }
}
