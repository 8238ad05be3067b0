package org.itexports.http.graphiql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.itexports.http.answer.ContentCoding;
import org.itexports.http.cache.EntityTag;
import org.itexports.http.request.AcceptEncoding;

/**
 * The GraphiQL page at {@code /graphiql/}, its gallery, and the way there from {@code /}.
 *
 * <p>With {@code itexports.graphiql.enabled=false} every one of these paths answers 404; the graph
 * at {@code /graphql} is not affected.
 */
@ApplicationScoped
public class GraphiqlRoutes {

  /**
   * What the page may load: its own files only. Monaco positions its text with inline styles, hence
   * {@code 'unsafe-inline'} for styles, and draws marks from {@code data:} images in its style
   * sheet.
   */
  static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "worker-src 'self'",
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'");

  private static final String GRAPH = "/graphql";

  /** Behind CORS, before the graph itself. */
  private static final int BEFORE_GRAPH = -250;

  private static final String PAGE = "/graphiql";
  private static final String FILES = PAGE + "/*";
  private static final String HASHED_FILES = PAGE + "/assets/";
  private static final String GALLERY = PAGE + "/examples.json";

  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String REVALIDATE = "no-cache";

  private final boolean enabled;
  private final PageFile gallery;

  @Inject
  GraphiqlRoutes(
      @ConfigProperty(name = "itexports.graphiql.enabled", defaultValue = "true") boolean enabled,
      ObjectMapper json)
      throws JsonProcessingException {
    this.enabled = enabled;
    this.gallery = PageFile.of("examples.json", json.writeValueAsBytes(ExampleGallery.examples()));
  }

  void register(@Observes Router router) {
    if (!enabled) {
      router.route("/").handler(GraphiqlRoutes::notFound);
      router.route(PAGE).handler(GraphiqlRoutes::notFound);
      router.route(FILES).handler(GraphiqlRoutes::notFound);
      return;
    }
    read(router, "/", GraphiqlRoutes::toPage);
    router.route(GRAPH).method(HttpMethod.GET).order(BEFORE_GRAPH).handler(GraphiqlRoutes::people);
    router.route(FILES).handler(GraphiqlRoutes::withHeaders);
    read(router, GALLERY, context -> send(context, gallery));
    read(router, FILES, GraphiqlRoutes::file);
  }

  private static void read(Router router, String path, Handler<RoutingContext> handler) {
    router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(handler);
  }

  /** A browser that is sent to the graph without a question wants the page. */
  private static void people(RoutingContext context) {
    var request = context.request();
    var accepted = request.getHeader(HttpHeaders.ACCEPT);
    if (request.query() == null && accepted != null && accepted.contains("text/html")) {
      context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
      toPage(context);
    } else {
      context.next();
    }
  }

  /** Relative, so that it also leads there behind a path prefix. */
  private static void toPage(RoutingContext context) {
    context
        .response()
        .setStatusCode(302)
        .putHeader(HttpHeaders.LOCATION, "graphiql/")
        .putHeader(HttpHeaders.CACHE_CONTROL, REVALIDATE)
        .end();
  }

  private static void withHeaders(RoutingContext context) {
    if (context.request().path().equals(PAGE)) {
      toPage(context);
      return;
    }
    context.addHeadersEndHandler(end -> putHeaders(context));
    context.next();
  }

  private static void putHeaders(RoutingContext context) {
    HttpServerResponse response = context.response();
    boolean found = response.getStatusCode() < 400;
    boolean hashed = context.normalizedPath().startsWith(HASHED_FILES);
    response
        .putHeader(HttpHeaders.CACHE_CONTROL, found && hashed ? FOREVER : REVALIDATE)
        .putHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Referrer-Policy", "no-referrer");
  }

  private static void file(RoutingContext context) {
    PageFile.named(context.normalizedPath().substring(PAGE.length() + 1))
        .ifPresentOrElse(file -> send(context, file), () -> notFound(context));
  }

  private static void send(RoutingContext context, PageFile file) {
    ContentCoding coding =
        file.isText()
            ? AcceptEncoding.choose(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING))
            : ContentCoding.IDENTITY;
    String tag = file.tag(coding);
    HttpServerResponse response =
        context
            .response()
            .putHeader(HttpHeaders.ETAG, tag)
            .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
    if (EntityTag.isAny(known) || EntityTag.isAmong(tag, known)) {
      response.setStatusCode(304).end();
      return;
    }
    response.putHeader(HttpHeaders.CONTENT_TYPE, file.contentType());
    if (coding != ContentCoding.IDENTITY) {
      response.putHeader(HttpHeaders.CONTENT_ENCODING, coding.token());
    }
    context
        .vertx()
        .executeBlocking(() -> file.body(coding), false)
        .onSuccess(body -> send(context, body))
        .onFailure(context::fail);
  }

  private static void send(RoutingContext context, Buffer body) {
    if (context.request().method().equals(HttpMethod.HEAD)) {
      String length = Integer.toString(body.length());
      context.response().putHeader(HttpHeaders.CONTENT_LENGTH, length).end();
    } else {
      context.response().end(body);
    }
  }

  private static void notFound(RoutingContext context) {
    context.response().setStatusCode(404).end();
  }
}
