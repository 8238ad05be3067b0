package org.itexports.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.itexports.export.ReleaseFile;
import org.itexports.http.answer.Account;
import org.itexports.http.answer.Answer;
import org.itexports.http.answer.CacheResult;
import org.itexports.http.answer.ContentCoding;
import org.itexports.http.answer.Refusal;
import org.itexports.http.answer.Verdict;
import org.itexports.http.download.DownloadSettings;
import org.itexports.http.download.ReleaseIndex;
import org.itexports.http.download.Releases;
import org.itexports.http.limit.RateLimit;
import org.itexports.http.request.Body;
import org.itexports.http.request.Framing;
import org.itexports.http.request.HttpSettings;
import org.itexports.http.watch.Witness;
import org.itexports.relay.ErrorCode;
import org.itexports.relay.Sha256;

/**
 * The files of releases, at {@code /releases/PACKAGE/VERSION/FILE}, and {@code
 * /releases/current/FILE} for what is served; {@code /releases/} lists them.
 */
@Singleton
class DownloadRoute {

  private static final String ROOT = "/releases";
  private static final Map<String, String> ALLOW = Map.of("Allow", "GET, HEAD, OPTIONS");

  /** Beside the graph's own route. */
  private static final int ORDER = -200;

  private final Vertx vertx;
  private final HttpSettings settings;
  private final Closing closing;
  private final RateLimit rateLimit;
  private final Releases releases;
  private final FileDelivery delivery;
  private final Witness witness;
  private final CharSequence untilNext;
  private final CharSequence always;
  private final Map<String, String> vary;

  @Inject
  DownloadRoute(
      Vertx vertx,
      HttpSettings settings,
      DownloadSettings downloads,
      Closing closing,
      RateLimit rateLimit,
      Releases releases,
      FileDelivery delivery,
      Witness witness,
      @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors) {
    this.vertx = vertx;
    this.settings = settings;
    this.closing = closing;
    this.rateLimit = rateLimit;
    this.releases = releases;
    this.delivery = delivery;
    this.witness = witness;
    this.untilNext =
        HttpHeaders.createOptimized("public, max-age=" + settings.maxAge().toSeconds());
    this.always =
        HttpHeaders.createOptimized(
            "public, max-age=" + downloads.maxAge().toSeconds() + ", immutable");
    this.vary = cors ? Map.of("Vary", "Origin") : Map.of();
  }

  void register(@Observes Router router) {
    on(router, ROOT, 0, this::index);
    on(router, ROOT + "/" + Releases.CURRENT + "/:file", 1, this::current);
    on(router, ROOT + "/:package/:version/:file", 2, this::named);
    on(
        router,
        ROOT + "/*",
        3,
        (exchange, context) -> {
          throw nothing("Nothing is served at this address: /releases/ lists what there is.");
        });
  }

  private void on(Router router, String path, int order, Service service) {
    router.route(path).order(ORDER + order).handler(context -> handle(context, service));
  }

  private interface Service {
    void serve(Exchange exchange, RoutingContext context);
  }

  private void handle(RoutingContext context, Service service) {
    var exchange = new Exchange(context.request(), witness, untilNext, Exchange.OF_FILES);
    exchange.addToAll(vary);
    delivery.guard(exchange, () -> serve(exchange, context, service));
    Body.discard(vertx, context.request(), settings);
  }

  private void serve(Exchange exchange, RoutingContext context, Service service) {
    closing.refuse();
    exchange.counted(rateLimit.take(context.request()));
    Framing.requireClear(context.request());
    if (context.request().method().equals(HttpMethod.OPTIONS)) {
      exchange.send(Answer.empty(204, ALLOW));
      return;
    }
    if (!exchange.isSafe()) {
      throw new Refusal(
          Verdict.METHOD_NOT_ALLOWED,
          ErrorCode.METHOD_NOT_ALLOWED,
          "Files are read by GET.",
          ALLOW);
    }
    service.serve(exchange, context);
  }

  private void index(Exchange exchange, RoutingContext context) {
    if (!context.request().path().endsWith("/")) {
      // Relative, so that it also leads there behind a path prefix.
      exchange.send(Answer.empty(302, Map.of("Location", "releases/")));
      return;
    }
    var accepted = context.request().getHeader("Accept");
    boolean isPerson = accepted != null && accepted.contains("text/html");
    var catalogue = releases.catalogue();
    var bytes = isPerson ? ReleaseIndex.html(catalogue) : ReleaseIndex.json(catalogue);
    var tag = '"' + Sha256.hex(bytes).substring(0, 32) + '"';
    var headers =
        isPerson
            ? Map.of(
                "Content-Type",
                "text/html; charset=utf-8",
                "Content-Security-Policy",
                ReleaseIndex.CONTENT_SECURITY_POLICY,
                "Referrer-Policy",
                "no-referrer")
            : Map.of("Content-Type", "application/json; charset=utf-8");
    var account = Account.ofDownload("INDEX", catalogue.main().release().version());
    exchange.varyBy(Exchange.OF_LISTS);
    var answer =
        Answer.file(
            ContentCoding.IDENTITY, Buffer.buffer(bytes), tag, CacheResult.MISS, headers, account);
    exchange.send(FileDelivery.isKnown(exchange, tag) ? answer.notModified() : answer);
  }

  private void current(Exchange exchange, RoutingContext context) {
    delivery.send(exchange, releases.current(), file(context));
  }

  private void named(Exchange exchange, RoutingContext context) {
    var packageName = context.pathParam("package");
    var version = context.pathParam("version");
    var file = file(context);
    var atHand = releases.atHand(packageName, version);
    if (!version.equals(Releases.CURRENT)) {
      exchange.mayKeep(always);
    }
    if (atHand.isPresent()) {
      delivery.send(exchange, atHand.get(), file);
      return;
    }
    delivery.await(
        exchange,
        releases.read(packageName, version),
        release -> delivery.send(exchange, release, file));
  }

  private static ReleaseFile file(RoutingContext context) {
    return ReleaseFile.named(context.pathParam("file"))
        .orElseThrow(
            () ->
                nothing(
                    "A release has the files "
                        + Arrays.stream(ReleaseFile.values())
                            .map(ReleaseFile::fileName)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static Refusal nothing(String message) {
    return new Refusal(Verdict.NOT_FOUND, ErrorCode.NOT_FOUND, message);
  }
}
