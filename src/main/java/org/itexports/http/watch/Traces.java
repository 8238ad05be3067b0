package org.itexports.http.watch;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.quarkus.opentelemetry.runtime.config.runtime.OTelRuntimeConfig;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.itexports.http.answer.Account;

/**
 * One span a request, by OpenTelemetry's conventions for GraphQL servers. It is made when the
 * request is over, since all that it tells is known only then; its times are those of the request.
 */
@Singleton
public class Traces {

  private static final String SCOPE = "org.itexports.graphql";
  private static final String UNKNOWN_OPERATION = "GraphQL Operation";
  private static final CharSequence PARENT = HttpHeaders.createOptimized("traceparent");
  private static final int LONGEST_DOCUMENT = 4096;

  private static final AttributeKey<String> TYPE = AttributeKey.stringKey("graphql.operation.type");
  private static final AttributeKey<String> NAME = AttributeKey.stringKey("graphql.operation.name");
  private static final AttributeKey<String> DOCUMENT = AttributeKey.stringKey("graphql.document");
  private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
  private static final AttributeKey<Long> STATUS =
      AttributeKey.longKey("http.response.status_code");
  private static final AttributeKey<String> HASH =
      AttributeKey.stringKey("itexports.document.hash");
  private static final AttributeKey<Long> COST = AttributeKey.longKey("itexports.cost");
  private static final AttributeKey<String> CACHE = AttributeKey.stringKey("itexports.cache");
  private static final AttributeKey<String> RELEASE = AttributeKey.stringKey("itexports.release");
  private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("itexports.outcome");
  private static final AttributeKey<String> REQUEST =
      AttributeKey.stringKey("itexports.request.id");

  private final boolean isOn;
  private final boolean withDocument;
  private final Tracer tracer;
  private final TextMapPropagator propagator;

  @Inject
  Traces(OpenTelemetry telemetry, OTelRuntimeConfig settings, TraceSettings traces) {
    this(telemetry, !settings.sdkDisabled(), traces);
  }

  /**
   * Traces requests.
   *
   * @param isOn whether spans are made
   */
  public Traces(OpenTelemetry telemetry, boolean isOn, TraceSettings settings) {
    this.isOn = isOn;
    this.withDocument = settings.document();
    this.tracer = telemetry.getTracer(SCOPE);
    this.propagator =
        isOn
            ? telemetry.getPropagators().getTextMapPropagator()
            : W3CTraceContextPropagator.getInstance();
  }

  /**
   * Makes the span of a request.
   *
   * @return the id of the trace to which it belongs, the caller's own also when no spans are made;
   *     empty when there is none
   */
  String record(Sight sight) {
    var parent = parent(sight.request());
    var context = (isOn ? span(sight, parent) : Span.fromContext(parent)).getSpanContext();
    return context.isValid() ? context.getTraceId() : "";
  }

  private Context parent(HttpServerRequest request) {
    return request.headers().contains(PARENT)
        ? propagator.extract(Context.root(), request, Headers.OF_REQUEST)
        : Context.root();
  }

  private Span span(Sight sight, Context parent) {
    var account = sight.account();
    var end = Instant.now();
    var builder =
        tracer
            .spanBuilder(name(account.operationType()))
            .setParent(parent)
            .setSpanKind(SpanKind.SERVER)
            .setStartTimestamp(end.minusNanos(sight.nanos()))
            .setAttribute(STATUS, sight.answer().status())
            .setAttribute(CACHE, sight.answer().cache().tag())
            .setAttribute(OUTCOME, sight.outcome().tag())
            .setAttribute(REQUEST, sight.requestId());
    if (isOperation(account.operationType())) {
      builder.setAttribute(TYPE, account.operationType());
    }
    if (account.cost() > 0) {
      builder.setAttribute(COST, account.cost());
    }
    put(builder, NAME, ClientText.name(account.operationName()));
    put(builder, HASH, account.documentHash());
    put(builder, RELEASE, account.release());
    put(builder, ERROR, sight.code());
    if (withDocument) {
      put(builder, DOCUMENT, ClientText.beginning(sight.document(), LONGEST_DOCUMENT));
    }
    var span = builder.startSpan();
    if (!sight.code().isEmpty()) {
      span.setStatus(StatusCode.ERROR);
    }
    span.end(end);
    return span;
  }

  private static void put(SpanBuilder span, AttributeKey<String> key, String value) {
    if (!value.isEmpty()) {
      span.setAttribute(key, value);
    }
  }

  private static boolean isOperation(String type) {
    return !type.equals(Account.NO_OPERATION) && !type.equals(Account.DOWNLOAD);
  }

  private static String name(String operationType) {
    return operationType.equals(Account.NO_OPERATION) ? UNKNOWN_OPERATION : operationType;
  }

  /** Reads the headers of a request. */
  private enum Headers implements TextMapGetter<HttpServerRequest> {
    OF_REQUEST;

    @Override
    public Iterable<String> keys(HttpServerRequest request) {
      return request.headers().names();
    }

    @Override
    public String get(HttpServerRequest request, String name) {
      return request.getHeader(name);
    }
  }
}
