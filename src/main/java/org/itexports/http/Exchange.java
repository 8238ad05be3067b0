package org.itexports.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.itexports.http.answer.Answer;
import org.itexports.http.answer.ContentCoding;
import org.itexports.http.answer.MediaType;
import org.itexports.http.limit.Allowance;
import org.itexports.http.pin.Pin;
import org.itexports.http.request.RequestId;
import org.itexports.http.watch.Sight;
import org.itexports.http.watch.Witness;

/** One request and its answer, which is sent once. */
final class Exchange {

  private static final String CONNECTION = "Connection";

  // Names and values that every answer has, ready to be written. The letters of the first matter:
  // the gateway to a function looks for the type by its name as it is written here.
  private static final CharSequence CONTENT_TYPE = HttpHeaders.createOptimized("Content-Type");
  private static final CharSequence JSON =
      HttpHeaders.createOptimized(MediaType.JSON.contentType());
  private static final CharSequence GRAPHQL_RESPONSE =
      HttpHeaders.createOptimized(MediaType.GRAPHQL_RESPONSE.contentType());
  private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(RequestId.HEADER);
  private static final CharSequence POLICY = HttpHeaders.createOptimized(Allowance.POLICY);
  private static final CharSequence LEFT = HttpHeaders.createOptimized(Allowance.LEFT);
  private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
  private static final CharSequence OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
  private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");

  /** Of a request that was cut off. */
  private static final int BAD_REQUEST = 400;

  /** What decides which bytes are sent, in an answer to a question. */
  private static final CharSequence OF_ANSWERS =
      HttpHeaders.createOptimized("Accept, Accept-Encoding, " + Pin.HEADER);

  /** The same of a file, whose address says all else. */
  static final CharSequence OF_FILES = HttpHeaders.createOptimized("Accept-Encoding");

  /** The same of a list that is written for people or for programs. */
  static final CharSequence OF_LISTS = HttpHeaders.createOptimized("Accept, Accept-Encoding");

  private final HttpServerRequest request;
  private final Witness witness;
  private final String requestId;
  private final long startedAt = System.nanoTime();
  private Map<String, String> headers = Map.of();
  private Allowance allowance = Allowance.UNLIMITED;
  private CharSequence vary;
  private CharSequence maxAge;
  private String document = "";

  /**
   * @param maxAge the Cache-Control of what may be kept
   */
  Exchange(HttpServerRequest request, Witness witness, CharSequence maxAge) {
    this(request, witness, maxAge, OF_ANSWERS);
  }

  /**
   * @param vary which headers of the request decide about the bytes of the answer
   */
  Exchange(HttpServerRequest request, Witness witness, CharSequence maxAge, CharSequence vary) {
    this.request = request;
    this.witness = witness;
    this.maxAge = maxAge;
    this.vary = vary;
    this.requestId = RequestId.of(request.getHeader(REQUEST_ID));
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
  void addToAll(Map<String, String> more) {
    this.headers = more;
  }

  /** What its sender has left, once it is counted. */
  void counted(Allowance left) {
    this.allowance = left;
  }

  /** How long what it asks for may be kept, once that is known. */
  void mayKeep(CharSequence cacheControl) {
    this.maxAge = cacheControl;
  }

  /** What decides about the bytes of the answer, once that is known. */
  void varyBy(CharSequence headers) {
    this.vary = headers;
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
      putHead(response, answer);
      if (answer.body().length() > 0) {
        putContentHeaders(response, answer);
      }
      if (answer.body().length() > 0 && isHead()) {
        response.putHeader("Content-Length", Integer.toString(answer.body().length()));
      }
      var unused = hasBody ? response.end(answer.body()) : response.end();
      if (isLast(answer)) {
        // Behind the answer, and before another request is read that may have come with this one.
        request.connection().close();
      }
    }
    saw(answer, hasBody ? answer.body().length() : 0, isAbandoned);
  }

  /**
   * Sends an answer of which only the beginning is there, as fast as its receiver takes it.
   *
   * @param length of the whole, if that is known
   * @param rest makes the next piece; an empty one at the end
   */
  void stream(Answer answer, OptionalInt length, Supplier<Future<Buffer>> rest) {
    var response = request.response();
    if (response.ended() || response.closed()) {
      saw(answer, 0, true);
      return;
    }
    putHead(response, answer);
    putContentHeaders(response, answer);
    length.ifPresent(bytes -> response.putHeader("Content-Length", Integer.toString(bytes)));
    if (isHead()) {
      var unused = response.end();
      saw(answer, 0, false);
      return;
    }
    response.setChunked(length.isEmpty());
    new Outflow(response, rest)
        .begin(answer.body(), (bytes, isWhole) -> saw(answer, bytes, !isWhole));
  }

  /** Its sender has gone before all of it had come. */
  void abandon() {
    saw(Answer.empty(BAD_REQUEST, Map.of()), 0, true);
  }

  private void saw(Answer answer, long bytes, boolean isAbandoned) {
    long nanos = System.nanoTime() - startedAt;
    witness.saw(new Sight(request, requestId, document, answer, bytes, isAbandoned, nanos));
  }

  /** The server itself does not act on the header. HTTP/2 gives up a stream, not a connection. */
  private boolean isLast(Answer answer) {
    return answer.headers().containsKey(CONNECTION) && request.version() != HttpVersion.HTTP_2;
  }

  private void putHead(HttpServerResponse response, Answer answer) {
    response.setStatusCode(answer.status());
    var head = response.headers().set(REQUEST_ID, requestId);
    if (allowance.isLimited()) {
      head.set(POLICY, allowance.policy()).set(LEFT, allowance.left());
    }
    headers.forEach(head::set);
    answer.headers().forEach(head::set);
    if (request.version() == HttpVersion.HTTP_2) {
      head.remove(CONNECTION);
    }
    if (isSafe() && answer.isKept()) {
      head.set(HttpHeaders.ETAG, answer.tag()).set(HttpHeaders.CACHE_CONTROL, maxAge);
    } else {
      head.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
    }
    head.add(HttpHeaders.VARY, vary);
  }

  private void putContentHeaders(HttpServerResponse response, Answer answer) {
    var named = answer.headers().get("Content-Type");
    var type = named == null ? contentType(answer.type()) : named;
    var head = response.headers().set(CONTENT_TYPE, type).set(OPTIONS, NO_SNIFF);
    if (answer.coding() != ContentCoding.IDENTITY) {
      head.set(HttpHeaders.CONTENT_ENCODING, answer.coding().token());
    }
  }

  private static CharSequence contentType(MediaType type) {
    return type == MediaType.JSON ? JSON : GRAPHQL_RESPONSE;
  }
}
