package org.itexports.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.itexports.http.answer.Answer;
import org.itexports.http.answer.MediaType;
import org.itexports.http.answer.Refusal;
import org.itexports.http.answer.Verdict;
import org.itexports.http.limit.RateLimit;
import org.itexports.http.pin.Pin;
import org.itexports.http.request.Accept;
import org.itexports.http.request.AcceptEncoding;
import org.itexports.http.request.Body;
import org.itexports.http.request.ContentType;
import org.itexports.http.request.Framing;
import org.itexports.http.request.HttpSettings;
import org.itexports.http.watch.Witness;
import org.itexports.relay.ErrorCode;
import org.jboss.logging.Logger;

/**
 * The only way in: {@code /graphql}. It stands before SmallRye's own routes and answers every
 * method, there and at every address below, so nothing of a request reaches the stock handlers,
 * websocket upgrades included.
 */
@Singleton
class GraphQLRoute {

  private static final Logger LOG = Logger.getLogger(GraphQLRoute.class);
  private static final String PATH = "/graphql";
  private static final Map<String, String> ALLOW = Map.of("Allow", "GET, HEAD, POST, OPTIONS");

  /**
   * Behind Quarkus's filters (CORS at -300), before SmallRye's websocket (-99) and all limits and
   * routes.
   */
  private static final int ORDER = -200;

  private final Vertx vertx;
  private final HttpSettings settings;
  private final Closing closing;
  private final RateLimit rateLimit;
  private final Responder responder;
  private final Witness witness;
  private final CharSequence maxAge;
  private final Map<String, String> vary;

  @Inject
  GraphQLRoute(
      Vertx vertx,
      HttpSettings settings,
      Closing closing,
      RateLimit rateLimit,
      Responder responder,
      Witness witness,
      @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors) {
    this.vertx = vertx;
    this.settings = settings;
    this.closing = closing;
    this.rateLimit = rateLimit;
    this.responder = responder;
    this.witness = witness;
    this.maxAge = HttpHeaders.createOptimized("public, max-age=" + settings.maxAge().toSeconds());
    this.vary = cors ? Map.of("Vary", "Origin") : Map.of();
  }

  void register(@Observes Router router) {
    router.route(PATH).order(ORDER).handler(context -> handle(context, this::serve));
    router.route(PATH + "/*").order(ORDER + 1).handler(context -> handle(context, this::notFound));
  }

  /** What is done with a request of which the wanted media type is known. */
  private interface Service {
    void serve(Exchange exchange, RoutingContext context, MediaType type);
  }

  private void handle(RoutingContext context, Service service) {
    var exchange = new Exchange(context.request(), witness, maxAge);
    // Also where no origin is named: or else a cache would give that answer to pages, which need
    // another.
    exchange.addToAll(vary);
    var accepted = Accept.choose(context.request().headers().getAll(HttpHeaders.ACCEPT));
    var type = accepted.orElse(MediaType.JSON);
    try {
      closing.refuse();
      exchange.counted(rateLimit.take(context.request()));
      Framing.requireClear(context.request());
      if (accepted.isEmpty() && exchange.isQuery()) {
        throw notAcceptable();
      }
      service.serve(exchange, context, type);
    } catch (Refusal refusal) {
      refuse(exchange, type, refusal);
    }
  }

  private void notFound(Exchange exchange, RoutingContext context, MediaType type) {
    throw new Refusal(Verdict.NOT_FOUND, ErrorCode.NOT_FOUND, ErrorCode.NOT_FOUND.meaning());
  }

  private void serve(Exchange exchange, RoutingContext context, MediaType type) {
    var request = context.request();
    switch (request.method().name()) {
      case "GET", "HEAD" -> {
        var component = Objects.requireNonNullElse(request.query(), "");
        answer(exchange, type, Buffer.buffer(component.getBytes(StandardCharsets.ISO_8859_1)));
        Body.discard(vertx, request, settings);
      }
      case "POST" -> {
        ContentType.requireJson(request);
        Body.read(
            vertx,
            request,
            settings,
            body -> answer(exchange, type, body),
            refusal -> refuse(exchange, type, refusal),
            exchange::abandon);
      }
      case "OPTIONS" -> {
        exchange.send(Answer.empty(204, ALLOW));
        Body.discard(vertx, request, settings);
      }
      default ->
          throw new Refusal(
              Verdict.METHOD_NOT_ALLOWED,
              ErrorCode.METHOD_NOT_ALLOWED,
              "Send requests by POST or GET.",
              ALLOW);
    }
  }

  private void answer(Exchange exchange, MediaType type, Buffer bytes) {
    try {
      await(exchange, type, responder.answer(incoming(exchange, type, bytes)));
    } catch (Refusal refusal) {
      refuse(exchange, type, refusal);
    } catch (RuntimeException | Error e) {
      exchange.send(failed(exchange, type, e));
    }
  }

  private static Incoming incoming(Exchange exchange, MediaType type, Buffer bytes) {
    var request = exchange.request();
    return new Incoming(
        exchange.isSafe(),
        bytes,
        Pin.of(request),
        type,
        AcceptEncoding.choose(request.getHeader(HttpHeaders.ACCEPT_ENCODING)),
        request.getHeader(HttpHeaders.IF_NONE_MATCH),
        exchange.requestId());
  }

  private void await(Exchange exchange, MediaType type, Responder.Pending pending) {
    exchange.asks(pending.document());
    if (pending.answer().isDone() && !pending.answer().isCompletedExceptionally()) {
      exchange.send(pending.answer().join());
      return;
    }
    exchange.request().response().closeHandler(gone -> pending.leave().run());
    // Back on the thread that serves the connection.
    Future.fromCompletionStage(pending.answer(), Vertx.currentContext())
        .onSuccess(exchange::send)
        .onFailure(failure -> exchange.send(told(exchange, type, failure)));
  }

  private Answer told(Exchange exchange, MediaType type, Throwable failure) {
    var cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof Refusal refusal
        ? Answer.of(refusal, settings.statusTable(), type)
        : failed(exchange, type, cause);
  }

  private Answer failed(Exchange exchange, MediaType type, Throwable failure) {
    LOG.errorf(failure, "Request %s failed outside of the engine", exchange.requestId());
    return Answer.failed(settings.statusTable(), type, exchange.requestId());
  }

  private void refuse(Exchange exchange, MediaType type, Refusal refusal) {
    exchange.send(Answer.of(refusal, settings.statusTable(), type));
    Body.discard(vertx, exchange.request(), settings);
  }

  private static Refusal notAcceptable() {
    return new Refusal(
        Verdict.NOT_ACCEPTABLE,
        ErrorCode.NOT_ACCEPTABLE,
        "Accept application/graphql-response+json or application/json.");
  }
}
