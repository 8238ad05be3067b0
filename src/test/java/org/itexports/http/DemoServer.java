package org.itexports.http;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.concurrent.TimeUnit;
import org.itexports.demo.DemoSchema;
import org.itexports.demo.DemoSettings;
import org.itexports.graph.engine.EngineSettings;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.release.CurrentRelease;

/** The route over the demonstration schema, started once for all tests of a run. */
final class DemoServer {

  static final int MAX_BODY_BYTES = 2 * 1024 * 1024;
  static final int PORT = start();

  private DemoServer() {}

  private static int start() {
    var release = new RequestRelease();
    var engine =
        new QueryEngine(
            DemoSchema.build(),
            release,
            type -> DemoSchema.bean(type, release),
            DemoSettings.of(EngineSettings.class));
    var route =
        new GraphQLRoute(
            () -> MAX_BODY_BYTES,
            new Responder(engine, new CurrentRelease()),
            new Witness(new SimpleMeterRegistry()));
    var vertx = Vertx.vertx();
    var router = Router.router(vertx);
    router
        .route()
        .order(-300)
        .handler(
            context -> {
              context.request().pause();
              context.next();
            });
    route.register(router);
    try {
      return vertx
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
