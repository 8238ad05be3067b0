package org.itexports.http.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import io.quarkus.vertx.http.runtime.QuarkusHttpHeaders;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Makes of the virtual connection, by which the events of a gateway reach the routes, what the
 * routes take it for. It belongs to one request, no client sees how it is framed, and what is sent
 * becomes JSON.
 */
@Singleton
class EventRequests {

  /** Before all routes, that of requests in chunks included. */
  private static final int ORDER = Integer.MIN_VALUE;

  private static final String IDENTITY = "identity";

  void register(@Observes Router router) {
    router
        .route()
        .order(ORDER)
        .handler(EventRequests::passOn)
        .failureHandler(EventRequests::passOn);
  }

  private static void passOn(RoutingContext context) {
    readHeaders(context.request());
    context.addHeadersEndHandler(end -> writeHeaders(context.response().headers()));
    context.next();
  }

  private static void readHeaders(HttpServerRequest request) {
    var headers = request.headers();
    if (headers instanceof QuarkusHttpHeaders fromEvent) {
      var event = fromEvent.getContextObject(APIGatewayV2HTTPEvent.class);
      if (event != null && event.getHeaders() != null) {
        // Values were cut at their commas, so that who asks for a header gets the first piece of
        // it.
        event.getHeaders().forEach(headers::set);
      }
    }
    // Every body passes for one in chunks, which would make its answer the last of a connection.
    headers.remove(HttpHeaders.TRANSFER_ENCODING);
    // Whatever is sent before the answer would be taken for the answer.
    headers.remove(HttpHeaders.EXPECT);
  }

  private static void writeHeaders(MultiMap headers) {
    headers.remove(HttpHeaders.CONNECTION);
    headers.remove(HttpHeaders.TRANSFER_ENCODING);
    var coding = headers.get(HttpHeaders.CONTENT_ENCODING);
    if (IDENTITY.equals(coding)) {
      headers.remove(HttpHeaders.CONTENT_ENCODING);
    } else if (coding != null) {
      sendAsBytes(headers);
    }
  }

  /**
   * Packed text is no text. But it would be sent as one, decoded and broken, if its type was found:
   * that is looked for by the usual capitals only.
   */
  private static void sendAsBytes(MultiMap headers) {
    var type = headers.get(HttpHeaders.CONTENT_TYPE);
    if (type != null) {
      headers.remove(HttpHeaders.CONTENT_TYPE).set(HttpHeaders.CONTENT_TYPE.toString(), type);
    }
  }
}
