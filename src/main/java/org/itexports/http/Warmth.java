package org.itexports.http;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.itexports.graph.engine.QueryEngine;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.http.answer.ReplyEncoder;
import org.itexports.http.document.TrustedDocuments;
import org.itexports.release.Counts;
import org.itexports.release.CurrentCatalogue;
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

  private final QueryEngine engine;
  private final CurrentCatalogue currentCatalogue;
  private final TrustedDocuments trusted;
  private final boolean isListening;
  private volatile boolean isWarm;

  @Inject
  Warmth(
      QueryEngine engine,
      CurrentCatalogue currentCatalogue,
      TrustedDocuments trusted,
      @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
          boolean isListening) {
    this.isListening = isListening;
    this.trusted = trusted;
    this.engine = engine;
    this.currentCatalogue = currentCatalogue;
  }

  void warmUp(@Observes StartupEvent started) {
    if (!isListening) {
      return;
    }
    var catalogue = currentCatalogue.get();
    var answer = engine.execute(QueryRequest.of("{__typename}"), catalogue, REQUEST_ID);
    ReplyEncoder.encode(answer, OptionalLong.empty(), 0);
    if (ImageMode.current() == ImageMode.JVM) {
      // Loads most of the classes that a question needs; a native binary has them ready.
      engine.execute(
          QueryRequest.of(IntrospectionQuery.INTROSPECTION_QUERY), catalogue, REQUEST_ID);
    }
    trusted.byId().values().stream().distinct().forEach(this::check);
    isWarm = answer.errors().isEmpty();
    catalogue.all().forEach(served -> LOG.info("Serving " + describe(served.release())));
  }

  /** A document of another version of the schema stops no start: its clients are told. */
  private void check(String document) {
    var prepared = engine.prepare(QueryRequest.of(document));
    if (!prepared.errors().isEmpty()) {
      LOG.warnf(
          "The trusted document sha256:%s is not answered: %s",
          prepared.documentHash(), prepared.errors().get(0).message());
    }
  }

  boolean isWarm() {
    return isWarm;
  }

  /** One line that tells an operator what is being served. */
  private static String describe(Release release) {
    Counts counts = release.counts();
    // Written without a pattern: natively, patterns cost a millisecond of the start.
    return release.name()
        + " "
        + release.version()
        + " ("
        + release.shortHash()
        + "): "
        + counts.observations()
        + " observations in "
        + counts.series()
        + " series from "
        + counts.sources()
        + " sources, "
        + counts.compositions()
        + " printed tables";
  }
}
