package org.itexports.http;

import org.itexports.graph.engine.QueryError;
import org.itexports.relay.ErrorCode;

/** A request that never reaches the engine. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final ErrorCode code;

  Refusal(int status, ErrorCode code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  static Refusal badRequest(String message) {
    return new Refusal(400, ErrorCode.BAD_REQUEST, message);
  }

  static Refusal tooLarge(int limit) {
    return new Refusal(
        413,
        ErrorCode.PAYLOAD_TOO_LARGE,
        "The body is over the limit of %d bytes.".formatted(limit));
  }

  int status() {
    return status;
  }

  QueryError error() {
    return QueryError.of(code, getMessage());
  }
}
