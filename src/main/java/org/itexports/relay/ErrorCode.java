package org.itexports.relay;

/**
 * The stable {@code extensions.code} of every error a client can be shown. Names are never reused.
 */
public enum ErrorCode {
  BAD_REQUEST("The HTTP body is not a well-formed GraphQL request."),
  GRAPHQL_PARSE_FAILED("The document is not GraphQL."),
  GRAPHQL_VALIDATION_FAILED("The document does not fit the schema."),
  INVALID_VARIABLES("A variable is missing or does not fit its declared type."),
  INVALID_ID("The id was not issued by this service."),
  INVALID_CURSOR("The cursor was not issued by this service for a list in this order."),
  INVALID_PERIOD("The text is not a period in any accepted form."),
  INVALID_ARGUMENT("The argument has the right type and an impossible value."),
  UNKNOWN_CODE("No such code, slug or name is known."),
  PAGE_SIZE("A page size is negative or over the limit."),
  LIST_TOO_LONG("A list argument has more items than are accepted."),
  INFEASIBLE_SHARES("The shares contradict each other or their total."),
  QUERY_TOO_COSTLY("The request asks for more than is answered at once."),
  QUERY_TOO_DEEP("The document nests fields or values deeper than is accepted."),
  TOO_MANY_ALIASES("The document gives more fields a name of their own than is accepted."),
  TOO_MANY_ROOT_FIELDS("An operation has more fields at its root than are accepted."),
  TOO_MANY_REPEATS("A selection repeats one name more often than is accepted."),
  TOO_MANY_DIRECTIVES("The document has more directives than are accepted."),
  DOCUMENT_TOO_LARGE("The document, a number in it, or what it stands for is over a limit."),
  INTROSPECTION_DISABLED("The service is set not to answer questions about its schema."),
  EXECUTION_TIMEOUT("The request took longer than is given to one."),
  PERSISTED_QUERY_NOT_FOUND("No document is registered by this hash yet: send it once."),
  PERSISTED_QUERY_NOT_SUPPORTED("Documents are not registered by hash here: send them."),
  PERSISTED_QUERY_MISMATCH("The hash is not that of the document beside it."),
  DOCUMENT_NOT_FOUND("No trusted document has the id."),
  DOCUMENT_NOT_TRUSTED("Nothing but trusted documents is answered here."),
  RELEASE_NOT_FOUND("No release has the version or hash that the request names."),
  RELEASE_UNAVAILABLE(
      "The release that the request names cannot be read at the moment: try again later."),
  REQUEST_TIMEOUT("The HTTP body did not arrive in time."),
  RATE_LIMITED("The client has sent more requests than it may in this time."),
  OVERLOADED("The service answers as many requests as it can: try again in a moment."),
  SHUTTING_DOWN("This instance of the service is being stopped: try again."),
  NOT_FOUND("Nothing is served at this address."),
  PAYLOAD_TOO_LARGE("The HTTP body is over the limit."),
  UNSUPPORTED_MEDIA_TYPE("The HTTP body is in a media type that is not accepted."),
  NOT_ACCEPTABLE("No media type in the Accept header can be produced."),
  METHOD_NOT_ALLOWED("The HTTP method is not served here."),
  INTERNAL_ERROR("The service failed; the request id finds the cause in its log.");

  private final String meaning;

  ErrorCode(String meaning) {
    this.meaning = meaning;
  }

  /** One sentence for documentation and for people. */
  public String meaning() {
    return meaning;
  }
}
