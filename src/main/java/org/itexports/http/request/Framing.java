package org.itexports.http.request;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.itexports.http.answer.Refusal;
import org.itexports.http.answer.Verdict;
import org.itexports.relay.ErrorCode;

/**
 * Where a request ends and whom it is for. What two servers in a row may read in two ways is how
 * one request carries another past the first of them: it is refused, and the connection with it.
 */
public final class Framing {

  private Framing() {}

  /**
   * Lets only requests pass that can be read in one way. That there is one length at most the
   * server has seen to.
   *
   * @throws Refusal when another server may find another end or another host
   */
  public static void requireClear(HttpServerRequest request) {
    var encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
    if (!encodings.isEmpty() && !isChunked(encodings.get(0), encodings.size())) {
      throw unclear("Send the body with a Content-Length, or as Transfer-Encoding: chunked.");
    }
    if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
      throw unclear("Name one Host.");
    }
  }

  /**
   * Makes an answer the last of its connection when the request came in chunks. There may have been
   * a length beside them: the server below drops it without a word, and another server may have
   * found another end by it. RFC 9112, section 6.1, has the connection closed behind such a
   * request.
   */
  public static void endBehindChunks(RoutingContext context, HttpSettings settings) {
    var request = context.request();
    if (!isLast(request)) {
      return;
    }
    context.response().putHeader("Connection", "close");
    context.addEndHandler(
        sent -> {
          if (request.isEnded()) {
            request.connection().close();
          } else {
            Body.discard(context.vertx(), request, settings);
          }
        });
  }

  static boolean isLast(HttpServerRequest request) {
    return request.version() != HttpVersion.HTTP_2
        && request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  private static boolean isChunked(String encoding, int count) {
    return count == 1 && encoding.strip().equalsIgnoreCase("chunked");
  }

  private static Refusal unclear(String message) {
    return new Refusal(
        Verdict.UNPARSABLE_BODY, ErrorCode.BAD_REQUEST, message, Map.of("Connection", "close"));
  }
}
