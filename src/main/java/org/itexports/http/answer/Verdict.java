package org.itexports.http.answer;

/**
 * How a request ended, as far as its HTTP status goes. There are two tables of statuses: the one
 * that the audits of GraphQL over HTTP ask for, and that of its current draft.
 */
public enum Verdict {
  /** Data, and no errors. */
  SUCCESS(200, 200, 200),
  /** Data, even if null, beside errors. */
  PARTIAL(200, 200, 294),
  /** The document is not GraphQL. */
  UNPARSABLE_DOCUMENT(400, 200, 400),
  /** The document, the operation or the variables do not fit, or are over a limit. */
  INVALID_REQUEST(400, 200, 422),
  /**
   * A hash that no document is known for yet. The client sends the document next; clients in use
   * take anything but 200 for a failure of the network, whatever the media type.
   */
  UNKNOWN_HASH(200, 200, 422),
  /** The body or a parameter is not JSON. */
  UNPARSABLE_BODY(400, 400, 400),
  /** JSON that is no GraphQL request. */
  MALFORMED_REQUEST(400, 400, 422),
  /** Documents by text are not served, or not this one. */
  FORBIDDEN(403),
  /** Nothing is at the address, or no document has the id. */
  NOT_FOUND(404),
  /** The method, or a mutation over GET. */
  METHOD_NOT_ALLOWED(405),
  /** No media type that could be sent is accepted. */
  NOT_ACCEPTABLE(406),
  /** The body did not arrive in time. */
  BODY_TIMEOUT(408),
  /** The body or the variables are too long. */
  TOO_LARGE(413),
  /** The body is in a media type, charset or coding that is not read. */
  UNSUPPORTED(415),
  /** The client has used up its requests. */
  RATE_LIMITED(429),
  /** The service failed. */
  INTERNAL_ERROR(500),
  /** Too much runs already, or this ran too long. */
  OVERLOADED(503);

  private final int audited;
  private final int auditedJson;
  private final int draft;

  Verdict(int status) {
    this(status, status, status);
  }

  Verdict(int audited, int auditedJson, int draft) {
    this.audited = audited;
    this.auditedJson = auditedJson;
    this.draft = draft;
  }

  /** The status of an answer in this media type. */
  public int status(StatusTable table, MediaType type) {
    if (table == StatusTable.DRAFT) {
      return draft;
    }
    return type == MediaType.JSON ? auditedJson : audited;
  }
}
