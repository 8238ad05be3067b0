package org.itexports.http.watch;

import io.vertx.core.http.HttpServerRequest;
import org.itexports.http.answer.Account;
import org.itexports.http.answer.Answer;
import org.itexports.http.answer.Outcome;

/**
 * All that there is to see of one request once it is over.
 *
 * @param request as it came
 * @param requestId names it to its sender
 * @param document what was asked; empty when no document was read
 * @param answer what was made for it
 * @param bytes of the body that was sent
 * @param isAbandoned whether its sender had gone before the answer
 * @param nanos from the head of the request to the answer
 */
public record Sight(
    HttpServerRequest request,
    String requestId,
    String document,
    Answer answer,
    long bytes,
    boolean isAbandoned,
    long nanos) {

  Account account() {
    return answer.account();
  }

  /** Nobody can say of an answer that was never sent whether it succeeded. */
  Outcome outcome() {
    return isAbandoned ? Outcome.ABANDONED : account().outcome();
  }

  /** Code of the first error that was sent; empty when there is none. */
  String code() {
    return isAbandoned ? "" : account().code();
  }
}
