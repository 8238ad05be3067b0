package org.itexports.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.HashMap;
import java.util.Map;
import org.itexports.http.answer.Answer;
import org.itexports.http.answer.ContentCoding;
import org.itexports.http.pin.Pin;
import org.itexports.http.request.RequestId;
import org.itexports.http.watch.Sight;
import org.itexports.http.watch.Witness;

/** One request and its answer, which is sent once. */
final class Exchange {

  private static final String CONNECTION = "Connection";

  /** Of a request that was cut off. */
  private static final int BAD_REQUEST = 400;

  /** They decide which bytes are sent. */
  private static final String VARY = "Accept, Accept-Encoding, " + Pin.HEADER;

  private final HttpServerRequest request;
  private final Witness witness;
  private final String maxAge;
  private final String requestId;
  private final long startedAt = System.nanoTime();
  private final Map<String, String> headers = new HashMap<>();
  private String document = "";

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

  /** The document that it asks for, once that is read. */
  void asks(String text) {
    this.document = text;
  }

  void send(Answer answer) {
    var response = request.response();
    boolean isAbandoned = response.closed();
    boolean hasBody = !isAbandoned && !isHead() && answer.body().length() > 0;
    if (!response.ended() && !isAbandoned) {
      putHeaders(response, answer);
      var unused = hasBody ? response.end(answer.body()) : response.end();
      if (isLast(answer)) {
        // Behind the answer, and before another request is read that may have come with this one.
        request.connection().close();
      }
    }
    saw(answer, hasBody ? answer.body().length() : 0, isAbandoned);
  }

  /** Its sender has gone before all of it had come. */
  void abandon() {
    saw(Answer.empty(BAD_REQUEST, Map.of()), 0, true);
  }

  private void saw(Answer answer, int bytes, boolean isAbandoned) {
    long nanos = System.nanoTime() - startedAt;
    witness.saw(new Sight(request, requestId, document, answer, bytes, isAbandoned, nanos));
  }

  /** The server itself does not act on the header. HTTP/2 gives up a stream, not a connection. */
  private boolean isLast(Answer answer) {
    return answer.headers().containsKey(CONNECTION) && request.version() != HttpVersion.HTTP_2;
  }

  private void putHeaders(HttpServerResponse response, Answer answer) {
    response.setStatusCode(answer.status()).putHeader(RequestId.HEADER, requestId);
    headers.forEach(response::putHeader);
    answer.headers().forEach(response::putHeader);
    if (request.version() == HttpVersion.HTTP_2) {
      response.headers().remove(CONNECTION);
    }
    if (isSafe() && answer.isKept()) {
      response.putHeader("ETag", answer.tag()).putHeader("Cache-Control", maxAge);
    } else {
      response.putHeader("Cache-Control", "no-store");
    }
    response.headers().add("Vary", VARY);
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
