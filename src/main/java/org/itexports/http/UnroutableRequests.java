package org.itexports.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.itexports.http.answer.Answer;
import org.itexports.http.answer.MediaType;
import org.itexports.http.answer.Refusal;
import org.itexports.http.limit.RateLimit;
import org.itexports.http.request.Accept;
import org.itexports.http.request.Body;
import org.itexports.http.request.Framing;
import org.itexports.http.request.HttpSettings;
import org.itexports.http.watch.Witness;

/**
 * Requests that are given up before a route is found for them: they name no host, or no path that
 * can be read. The stock handler would log a trace for each, which anybody could fill a disk with.
 */
@Singleton
class UnroutableRequests {

  private static final int BAD_REQUEST = 400;

  /** Before the stock handler of failures. */
  private static final int ORDER = -200;

  private final HttpSettings settings;
  private final RateLimit rateLimit;
  private final Witness witness;

  @Inject
  UnroutableRequests(HttpSettings settings, RateLimit rateLimit, Witness witness) {
    this.settings = settings;
    this.rateLimit = rateLimit;
    this.witness = witness;
  }

  void register(@Observes Router router) {
    router.route().order(ORDER).failureHandler(this::answer);
  }

  private void answer(RoutingContext context) {
    if (context.statusCode() != BAD_REQUEST || context.response().headWritten()) {
      context.next();
      return;
    }
    Framing.endBehindChunks(context, settings);
    var type = Accept.choose(context.request().headers().getAll("Accept")).orElse(MediaType.JSON);
    var exchange = new Exchange(context.request(), witness, "");
    exchange.send(Answer.of(refusal(exchange), settings.statusTable(), type));
    Body.discard(context.vertx(), context.request(), settings);
  }

  /** They count as any other, and what could be read in two ways ends the connection here too. */
  private Refusal refusal(Exchange exchange) {
    try {
      exchange.counted(rateLimit.take(exchange.request()));
      Framing.requireClear(exchange.request());
      return Refusal.unparsable("The request names no host, or no path that can be read.");
    } catch (Refusal earlier) {
      return earlier;
    }
  }
}
