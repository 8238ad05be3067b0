package org.itexports.http;

import io.vertx.core.buffer.Buffer;
import org.itexports.graph.engine.QueryError;
import org.itexports.relay.ErrorCode;

/**
 * All that a client gets for one request.
 *
 * @param status HTTP
 * @param type of the body
 * @param body UTF-8
 * @param outcome for metrics and log
 * @param operationName for the log; empty when unknown
 * @param release version that was read; empty when none was
 */
record Answer(
    int status,
    MediaType type,
    Buffer body,
    Outcome outcome,
    String operationName,
    String release) {

  static Answer failed(MediaType type, String requestId) {
    var error =
        QueryError.of(
            ErrorCode.INTERNAL_ERROR, "Internal error, quote request id " + requestId + ".");
    return new Answer(500, type, ReplyEncoder.encode(error), Outcome.INTERNAL_ERROR, "", "");
  }

  static Answer of(Refusal refusal, MediaType type) {
    return new Answer(
        refusal.status(), type, ReplyEncoder.encode(refusal.error()), Outcome.REFUSED, "", "");
  }
}
