package org.itexports.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.itexports.http.request.Framing;
import org.itexports.http.request.HttpSettings;

/** Requests in chunks are the last of their connections, whatever they ask for. */
@Singleton
class ChunkedRequests {

  /** Before whatever may answer; behind what puts requests right that came by no connection. */
  private static final int ORDER = Integer.MIN_VALUE + 1;

  private final HttpSettings settings;

  @Inject
  ChunkedRequests(HttpSettings settings) {
    this.settings = settings;
  }

  void register(@Observes Router router) {
    router
        .route()
        .order(ORDER)
        .handler(
            context -> {
              Framing.endBehindChunks(context, settings);
              context.next();
            });
  }
}
