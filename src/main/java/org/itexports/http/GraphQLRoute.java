package org.itexports.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.itexports.relay.ErrorCode;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * The only way in: {@code /graphql}. It stands before SmallRye's own routes and answers every
 * method, there and at every address below, so nothing of a request reaches the stock handlers,
 * websocket upgrades included.
 */
@Singleton
class GraphQLRoute {

  private static final Logger LOG = Logger.getLogger(GraphQLRoute.class);
  private static final String PATH = "/graphql";

  /**
   * Behind Quarkus's filters (CORS at -300), before SmallRye's websocket (-99) and all limits and
   * routes.
   */
  private static final int ORDER = -200;

  private final HttpSettings settings;
  private final Responder responder;
  private final Witness witness;

  @Inject
  GraphQLRoute(HttpSettings settings, Responder responder, Witness witness) {
    this.settings = settings;
    this.responder = responder;
    this.witness = witness;
  }

  void register(@Observes Router router) {
    router.route(PATH).order(ORDER).handler(this::handle);
    router.route(PATH + "/*").order(ORDER + 1).handler(this::notFound);
  }

  private void notFound(RoutingContext context) {
    var type = Accept.choose(context.request().headers().getAll("Accept")).orElse(MediaType.JSON);
    refuse(
        exchange(context),
        type,
        new Refusal(404, ErrorCode.NOT_FOUND, ErrorCode.NOT_FOUND.meaning()));
  }

  private void handle(RoutingContext context) {
    var request = context.request();
    var exchange = exchange(context);
    var accepted = Accept.choose(request.headers().getAll("Accept"));
    var type = accepted.orElse(MediaType.JSON);
    if (!HttpMethod.POST.equals(request.method())) {
      request.response().putHeader("Allow", "POST");
      refuse(
          exchange, type, new Refusal(405, ErrorCode.METHOD_NOT_ALLOWED, "Send requests by POST."));
      return;
    }
    if (accepted.isEmpty()) {
      refuse(exchange, type, notAcceptable());
      return;
    }
    if (!ContentType.isJson(request.getHeader("Content-Type"))) {
      refuse(exchange, type, unsupported());
      return;
    }
    Body.read(
        request,
        settings.maxBodyBytes(),
        body -> send(exchange, answer(body, type, exchange.requestId())),
        refusal -> refuse(exchange, type, refusal));
  }

  private Answer answer(byte[] body, MediaType type, String requestId) {
    // What anything logs while the request is executed carries its id.
    MDC.put(RequestId.MDC_KEY, requestId);
    try {
      return responder.answer(RequestDecoder.decode(body), type, requestId);
    } catch (Refusal refusal) {
      return Answer.of(refusal, type);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Request %s failed outside of the engine", requestId);
      return Answer.failed(type, requestId);
    } finally {
      MDC.remove(RequestId.MDC_KEY);
    }
  }

  private void refuse(Exchange exchange, MediaType type, Refusal refusal) {
    send(exchange, Answer.of(refusal, type));
    Body.discard(exchange.request());
  }

  private void send(Exchange exchange, Answer answer) {
    var response = exchange.request().response();
    if (!response.ended() && !response.closed()) {
      response
          .setStatusCode(answer.status())
          .putHeader("Content-Type", answer.type().contentType())
          .putHeader(RequestId.HEADER, exchange.requestId())
          .end(answer.body());
    }
    witness.saw(answer, exchange.requestId(), System.nanoTime() - exchange.startedAt());
  }

  private static Exchange exchange(RoutingContext context) {
    var request = context.request();
    return new Exchange(
        request, RequestId.of(request.getHeader(RequestId.HEADER)), System.nanoTime());
  }

  private static Refusal notAcceptable() {
    return new Refusal(
        406,
        ErrorCode.NOT_ACCEPTABLE,
        "Accept application/graphql-response+json or application/json.");
  }

  private static Refusal unsupported() {
    return new Refusal(
        415,
        ErrorCode.UNSUPPORTED_MEDIA_TYPE,
        "Send the body as Content-Type: application/json, in UTF-8.");
  }

  private record Exchange(HttpServerRequest request, String requestId, long startedAt) {}
}
