package org.itexports.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.QueryReply;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.relay.ErrorCode;
import org.itexports.release.CurrentRelease;

/**
 * From a decoded request to the bytes of its answer, over the release that is current when it
 * begins.
 */
@Singleton
class Responder {

  private final QueryEngine engine;
  private final CurrentRelease currentRelease;

  @Inject
  Responder(QueryEngine engine, CurrentRelease currentRelease) {
    this.engine = engine;
    this.currentRelease = currentRelease;
  }

  Answer answer(QueryRequest request, MediaType type, String requestId) {
    var release = currentRelease.get();
    var reply = engine.execute(request, release, requestId);
    var outcome = outcome(reply);
    return new Answer(
        status(reply, outcome, type),
        type,
        ReplyEncoder.encode(reply),
        outcome,
        reply.operationName(),
        release.version());
  }

  /** Field errors leave the status alone: there is data beside them. */
  private static int status(QueryReply reply, Outcome outcome, MediaType type) {
    if (reply.executed()) {
      return 200;
    }
    if (outcome == Outcome.INTERNAL_ERROR) {
      return 500;
    }
    return type == MediaType.JSON ? 200 : 400;
  }

  private static Outcome outcome(QueryReply reply) {
    if (reply.errors().stream().anyMatch(error -> error.code() == ErrorCode.INTERNAL_ERROR)) {
      return Outcome.INTERNAL_ERROR;
    }
    if (!reply.executed()) {
      return Outcome.REQUEST_ERROR;
    }
    return reply.errors().isEmpty() ? Outcome.SUCCESS : Outcome.FIELD_ERROR;
  }
}
