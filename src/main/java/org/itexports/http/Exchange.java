package org.itexports.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.HashMap;
import java.util.Map;
import org.itexports.http.answer.Answer;
import org.itexports.http.answer.ContentCoding;
import org.itexports.http.request.RequestId;
import org.itexports.http.watch.Witness;

/** One request and its answer, which is sent once. */
final class Exchange {

  /** Both decide which bytes are sent. */
  private static final String VARY = "Accept, Accept-Encoding";

  private final HttpServerRequest request;
  private final Witness witness;
  private final String maxAge;
  private final String requestId;
  private final long startedAt = System.nanoTime();
  private final Map<String, String> headers = new HashMap<>();

  /**
   * @param maxAge the Cache-Control of what may be kept
   */
  Exchange(HttpServerRequest request, Witness witness, String maxAge) {
    this.request = request;
    this.witness = witness;
    this.maxAge = maxAge;
    this.requestId = RequestId.of(request.getHeader(RequestId.HEADER));
  }

  HttpServerRequest request() {
    return request;
  }

  String requestId() {
    return requestId;
  }

  /** Whether it came by a method that changes nothing. */
  boolean isSafe() {
    return request.method().equals(HttpMethod.GET) || isHead();
  }

  /** Whether it came by a method that brings a GraphQL request. */
  boolean isQuery() {
    return isSafe() || request.method().equals(HttpMethod.POST);
  }

  private boolean isHead() {
    return request.method().equals(HttpMethod.HEAD);
  }

  /** Headers that go with whatever is answered. */
  void add(Map<String, String> more) {
    headers.putAll(more);
  }

  void send(Answer answer) {
    var response = request.response();
    if (!response.ended() && !response.closed()) {
      putHeaders(response, answer);
      var sent = hasBody(answer) ? response.end(answer.body()) : response.end();
      if (answer.headers().containsKey("Connection")) {
        sent.onComplete(done -> request.connection().close());
      }
    }
    witness.saw(answer, requestId, System.nanoTime() - startedAt);
  }

  private boolean hasBody(Answer answer) {
    return !isHead() && answer.body().length() > 0;
  }

  private void putHeaders(HttpServerResponse response, Answer answer) {
    response.setStatusCode(answer.status()).putHeader(RequestId.HEADER, requestId);
    headers.forEach(response::putHeader);
    answer.headers().forEach(response::putHeader);
    if (isSafe() && answer.isKept()) {
      response.putHeader("ETag", answer.tag()).putHeader("Cache-Control", maxAge);
    } else {
      response.putHeader("Cache-Control", "no-store");
    }
    // CORS may have added its own.
    response.headers().add("Vary", VARY);
    if (response.headers().contains("Access-Control-Allow-Origin")) {
      response.headers().add("Vary", "Origin");
    }
    if (answer.body().length() == 0) {
      return;
    }
    response
        .putHeader("Content-Type", answer.type().contentType())
        .putHeader("X-Content-Type-Options", "nosniff");
    if (isHead()) {
      response.putHeader("Content-Length", Integer.toString(answer.body().length()));
    }
    if (!isHead() || answer.coding() != ContentCoding.IDENTITY) {
      // The server takes "identity" as a word to itself, not to pack again, and does not send it.
      response.putHeader("Content-Encoding", answer.coding().token());
    }
  }
}
