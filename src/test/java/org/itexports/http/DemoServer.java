package org.itexports.http;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.itexports.demo.DemoSchema;
import org.itexports.graph.engine.EngineSettings;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.plan.PlanSettings;
import org.itexports.http.cache.Answers;
import org.itexports.http.cache.AskedBefore;
import org.itexports.http.cache.CacheSettings;
import org.itexports.http.cache.Flights;
import org.itexports.http.cache.RequestDigest;
import org.itexports.http.document.AutomaticDocuments;
import org.itexports.http.document.DocumentSettings;
import org.itexports.http.document.Documents;
import org.itexports.http.document.TrustedDocuments;
import org.itexports.http.limit.Executions;
import org.itexports.http.limit.LimitSettings;
import org.itexports.http.limit.RateLimit;
import org.itexports.http.pin.PastReleases;
import org.itexports.http.pin.PinSettings;
import org.itexports.http.pin.PinnedReleases;
import org.itexports.http.request.HttpSettings;
import org.itexports.http.request.RequestDecoder;
import org.itexports.http.watch.AccessLog;
import org.itexports.http.watch.RequestMeters;
import org.itexports.http.watch.ServedRelease;
import org.itexports.http.watch.TraceSettings;
import org.itexports.http.watch.Traces;
import org.itexports.http.watch.Witness;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.NoArchive;
import org.itexports.release.ReleaseArchive;

/** The route over the demonstration schema, with the settings that an operator would give. */
final class DemoServer {

  private static final Vertx VERTX = Vertx.vertx();

  /** With the settings of a plain run, once for all tests. */
  static final DemoServer PLAIN = with(Map.of());

  private final int port;
  private final Semaphore gone = new Semaphore(0);
  private final Semaphore come = new Semaphore(0);
  private Executions executions;
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

  private final CurrentCatalogue catalogue;
  private final ReleaseArchive archive;

  private DemoServer(
      Map<String, String> properties,
      OpenTelemetry telemetry,
      CurrentCatalogue catalogue,
      ReleaseArchive archive) {
    this.catalogue = catalogue;
    this.archive = archive;
    this.port = listen(settings(properties), telemetry);
  }

  /** A server of its own, with properties by their names. */
  static DemoServer with(Map<String, String> properties) {
    return traced(properties, OpenTelemetry.noop());
  }

  /** A server over other releases than the bundled one. */
  static DemoServer over(CurrentCatalogue catalogue, ReleaseArchive archive) {
    return over(catalogue, archive, Map.of());
  }

  /** The same, with properties by their names. */
  static DemoServer over(
      CurrentCatalogue catalogue, ReleaseArchive archive, Map<String, String> properties) {
    return new DemoServer(properties, OpenTelemetry.noop(), catalogue, archive);
  }

  /** The same, traced. */
  static DemoServer traced(Map<String, String> properties, OpenTelemetry telemetry) {
    return new DemoServer(properties, telemetry, new CurrentCatalogue(), new NoArchive());
  }

  int port() {
    return port;
  }

  SimpleMeterRegistry metrics() {
    return metrics;
  }

  /** How many executions run or wait. */
  int running() {
    return executions.running();
  }

  /** Waits until a client has gone before its answer came. */
  void awaitGone() {
    gone.acquireUninterruptibly();
  }

  /** Waits until one more request has come, and what can be done at once is done. */
  void awaitCome() {
    come.acquireUninterruptibly();
  }

  private static SmallRyeConfig settings(Map<String, String> properties) {
    return new SmallRyeConfigBuilder()
        .withConverter(Duration.class, 100, new DurationConverter())
        .withMapping(HttpSettings.class)
        .withMapping(CacheSettings.class)
        .withMapping(DocumentSettings.class)
        .withMapping(LimitSettings.class)
        .withMapping(EngineSettings.class)
        .withMapping(PlanSettings.class)
        .withMapping(PinSettings.class)
        .withMapping(TraceSettings.class)
        .withDefaultValues(properties)
        .build();
  }

  private GraphQLRoute route(SmallRyeConfig config, RateLimit rateLimit, Witness witness) {
    var http = config.getConfigMapping(HttpSettings.class);
    var limits = config.getConfigMapping(LimitSettings.class);
    var cache = config.getConfigMapping(CacheSettings.class);
    var documents = config.getConfigMapping(DocumentSettings.class);
    var release = new RequestRelease();
    var engine =
        new QueryEngine(
            DemoSchema.build(),
            release,
            type -> DemoSchema.bean(type, release),
            config.getConfigMapping(EngineSettings.class),
            config.getConfigMapping(PlanSettings.class));
    var automatic = new AutomaticDocuments(documents);
    var answers = new Answers(cache, metrics);
    var askedBefore = new AskedBefore(cache);
    var digest = new RequestDigest(config.getConfigMapping(EngineSettings.class));
    executions = new Executions(limits);
    var fresh = new FreshAnswers(engine, executions, answers, askedBefore, digest, http, limits);
    var reader =
        new RequestReader(
            new RequestDecoder(http),
            new Documents(new TrustedDocuments(documents), automatic, documents),
            askedBefore,
            engine,
            digest);
    return new GraphQLRoute(
        VERTX,
        http,
        new Closing(Optional.empty()),
        rateLimit,
        new Responder(
            catalogue,
            new PinnedReleases(
                new PastReleases(archive, config.getConfigMapping(PinSettings.class)), limits),
            reader,
            answers,
            new Flights(cache),
            fresh,
            automatic,
            executions,
            http),
        witness,
        false);
  }

  private Witness witness(SmallRyeConfig config, OpenTelemetry telemetry) {
    boolean isTraced = telemetry != OpenTelemetry.noop();
    return new Witness(
        new RequestMeters(metrics),
        new Traces(telemetry, isTraced, config.getConfigMapping(TraceSettings.class)),
        new AccessLog(),
        new ServedRelease(catalogue, metrics));
  }

  private int listen(SmallRyeConfig config, OpenTelemetry telemetry) {
    var router = Router.router(VERTX);
    router
        .route()
        .order(-300)
        .handler(
            context -> {
              context.request().pause();
              // Behind the route's own: it knows by then.
              context
                  .request()
                  .connection()
                  .closeHandler(closed -> VERTX.runOnContext(then -> gone.release()));
              context.next();
              come.release();
            });
    var http = config.getConfigMapping(HttpSettings.class);
    var rateLimit = new RateLimit(config.getConfigMapping(LimitSettings.class));
    var witness = witness(config, telemetry);
    new ChunkedRequests(http).register(router);
    route(config, rateLimit, witness).register(router);
    new UnroutableRequests(http, rateLimit, witness).register(router);
    try {
      return VERTX
          .createHttpServer(new HttpServerOptions().setPort(0).setHost("localhost"))
          .requestHandler(router)
          .listen()
          .toCompletionStage()
          .toCompletableFuture()
          .get(10, TimeUnit.SECONDS)
          .actualPort();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
