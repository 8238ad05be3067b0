package org.itexports.http;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.release.Counts;
import org.itexports.release.CurrentRelease;
import org.itexports.release.Release;
import org.jboss.logging.Logger;

/**
 * Answers a question nobody asked before the service calls itself ready, so that the first caller
 * does not pay for it.
 */
@Singleton
class Warmth {

  private static final Logger LOG = Logger.getLogger(Warmth.class);
  private static final String REQUEST_ID = "warm-up";

  private final Responder responder;
  private final CurrentRelease currentRelease;
  private volatile boolean isWarm;

  @Inject
  Warmth(Responder responder, CurrentRelease currentRelease) {
    this.responder = responder;
    this.currentRelease = currentRelease;
  }

  void warmUp(@Observes StartupEvent started) {
    var smallest = "{\"query\":\"{__typename}\"}".getBytes(StandardCharsets.UTF_8);
    var answer =
        responder.answer(RequestDecoder.decode(smallest), MediaType.GRAPHQL_RESPONSE, REQUEST_ID);
    responder.answer(
        QueryRequest.of(IntrospectionQuery.INTROSPECTION_QUERY), MediaType.JSON, REQUEST_ID);
    isWarm = answer.outcome() == Outcome.SUCCESS;
    LOG.infof("Serving %s", describe(currentRelease.get()));
  }

  boolean isWarm() {
    return isWarm;
  }

  /** One line that tells an operator what is being served. */
  private static String describe(Release release) {
    Counts counts = release.counts();
    return "release %s (%s): %d observations in %d series from %d sources, %d printed tables"
        .formatted(
            release.version(),
            release.shortHash(),
            counts.observations(),
            counts.series(),
            counts.sources(),
            counts.compositions());
  }
}
