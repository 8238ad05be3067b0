package org.itexports.http;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.Client.body;
import static org.itexports.http.Client.get;
import static org.itexports.http.Client.header;
import static org.itexports.http.Client.parameter;
import static org.itexports.http.Client.post;
import static org.itexports.http.Client.send;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Map;
import org.itexports.demo.DemoGate;
import org.itexports.http.watch.ObservabilityPage;
import org.itexports.release.CurrentCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One span a request, by the conventions for GraphQL servers. */
class SpansTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String CALLER = "00f067aa0ba902b7";
  private static final String SHIPS = "query Ships{demoShips(first:2){nodes{slug}}}";

  private final Spans spans = new Spans();
  private final DemoServer server = DemoServer.traced(Map.of(), spans.telemetry());

  @Test
  void aQueryIsOneSpanOfTheServer() {
    send(post(server, body(SHIPS)).header("X-Request-Id", "my-request"));
    var span = spans.only();
    assertThat(span.getName()).isEqualTo("query");
    assertThat(span.getKind()).isEqualTo(SpanKind.SERVER);
    assertThat(span.getParentSpanId()).isEqualTo(SpanId.getInvalid());
    assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    assertThat(span.getEvents()).isEmpty();
    assertThat(span.getStartEpochNanos()).isLessThan(span.getEndEpochNanos());
    assertThat(span.getAttributes().asMap())
        .isEqualTo(
            Map.of(
                stringKey("graphql.operation.type"), "query",
                stringKey("graphql.operation.name"), "Ships",
                longKey("http.response.status_code"), 200L,
                stringKey("itexports.document.hash"),
                    "17c049448915143a491d7063191b5152ff8bb13e1d149258b8f90ab9d7554402",
                longKey("itexports.cost"), 5L,
                stringKey("itexports.cache"), "miss",
                stringKey("itexports.outcome"), "success",
                stringKey("itexports.release"),
                    CurrentCatalogue.bundled().main().release().version(),
                stringKey("itexports.request.id"), "my-request"));
  }

  @Test
  void theCallersSpanIsTheParent() {
    send(
        post(server, body(SHIPS))
            .header("traceparent", "00-%s-%s-01".formatted(TRACE, CALLER))
            .header("tracestate", "vendor=1"));
    var span = spans.only();
    assertThat(span.getTraceId()).isEqualTo(TRACE);
    assertThat(span.getParentSpanId()).isEqualTo(CALLER);
    assertThat(span.getSpanContext().getTraceState().get("vendor")).isEqualTo("1");
  }

  @Test
  void nonsenseIsNoParent() {
    send(post(server, body(SHIPS)).header("traceparent", "00-zz-1-01"));
    assertThat(spans.only().getParentSpanId()).isEqualTo(SpanId.getInvalid());
  }

  @Test
  void whatTheCallerDoesNotRecordIsNotRecorded() {
    send(post(server, body(SHIPS)).header("traceparent", "00-%s-%s-00".formatted(TRACE, CALLER)));
    send(post(server, body("{__typename}")));
    assertThat(spans.only().getTraceId()).isNotEqualTo(TRACE);
  }

  @Test
  void keptAnswersHaveSpansThatTellTheSame() {
    var address = parameter("query", SHIPS);
    var first = send(get(server, address));
    send(get(server, address));
    send(get(server, address).header("If-None-Match", header(first, "ETag")));
    var all = spans.await(3);
    assertThat(all)
        .extracting(span -> text(span, "itexports.cache"))
        .containsExactlyInAnyOrder("miss", "hit", "not_modified");
    assertThat(all)
        .extracting(span -> span.getAttributes().get(longKey("http.response.status_code")))
        .containsExactlyInAnyOrder(200L, 200L, 304L);
    assertThat(all)
        .allSatisfy(
            span -> {
              assertThat(span.getName()).isEqualTo("query");
              assertThat(text(span, "graphql.operation.name")).isEqualTo("Ships");
              assertThat(text(span, "itexports.document.hash")).hasSize(64);
              assertThat(span.getAttributes().get(longKey("itexports.cost"))).isEqualTo(5);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{nope} | query | GRAPHQL_VALIDATION_FAILED | request_error",
        "{demoBroken} | query | INTERNAL_ERROR | internal_error",
        "{demoShips(first:-1){totalCount}} | query | PAGE_SIZE | field_error",
        "mutation{nope} | mutation | GRAPHQL_VALIDATION_FAILED | request_error",
        "{ nope | GraphQL Operation | GRAPHQL_PARSE_FAILED | request_error",
      })
  void errorsShowByTheirCode(String document, String name, String code, String outcome) {
    send(post(server, body(document)));
    var span = spans.only();
    assertThat(span.getName()).isEqualTo(name);
    assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(span.getStatus().getDescription()).isEmpty();
    assertThat(text(span, "error.type")).isEqualTo(code);
    assertThat(text(span, "itexports.outcome")).isEqualTo(outcome);
    assertThat(text(span, "itexports.cache")).isEqualTo("bypass");
  }

  @Test
  void whatIsNoRequestAtAllIsAnUnknownOperation() {
    send(post(server, "nonsense"));
    var span = spans.only();
    assertThat(span.getName()).isEqualTo("GraphQL Operation");
    assertThat(text(span, "error.type")).isEqualTo("BAD_REQUEST");
    assertThat(text(span, "graphql.operation.type")).isNull();
  }

  @Test
  void whatTakesTooLongSaysWhichOperationItWas() {
    var hurried =
        DemoServer.traced(Map.of("itexports.limits.execution-time", "100ms"), spans.telemetry());
    var gate = DemoGate.of("slow span");
    send(post(hurried, body("query Slow{demoGate(name:\"slow span\")}")));
    gate.open();
    var span = spans.only();
    assertThat(span.getName()).isEqualTo("query");
    assertThat(text(span, "graphql.operation.name")).isEqualTo("Slow");
    assertThat(text(span, "error.type")).isEqualTo("EXECUTION_TIMEOUT");
    assertThat(text(span, "itexports.outcome")).isEqualTo("refused");
    assertThat(span.getEndEpochNanos() - span.getStartEpochNanos()).isGreaterThan(100_000_000);
  }

  @Test
  void documentsAreThereOnlyWhenTheyAreWanted() {
    send(post(server, body(SHIPS)));
    assertThat(text(spans.only(), "graphql.document")).isNull();
    var wanted = new Spans();
    var open = DemoServer.traced(Map.of("itexports.traces.document", "true"), wanted.telemetry());
    send(post(open, body(SHIPS)));
    assertThat(text(wanted.only(), "graphql.document")).isEqualTo(SHIPS);
  }

  @Test
  void longDocumentsAreCutAndLongNamesToo() {
    var wanted = new Spans();
    var open = DemoServer.traced(Map.of("itexports.traces.document", "true"), wanted.telemetry());
    send(post(open, body("query " + "N".repeat(300) + "{__typename}" + " ".repeat(5000))));
    assertThat(text(wanted.only(), "graphql.document")).hasSize(4096);
    assertThat(text(wanted.only(), "graphql.operation.name")).isEqualTo("N".repeat(80));
  }

  @Test
  void attributesAreThoseOfThePage() {
    var open = DemoServer.traced(Map.of("itexports.traces.document", "true"), spans.telemetry());
    send(post(open, body("query Page{demoShips(first:-1){totalCount}}")));
    assertThat(spans.only().getAttributes().asMap().keySet())
        .extracting(AttributeKey::getKey)
        .containsExactlyInAnyOrderElementsOf(ObservabilityPage.names("Attribute"));
  }

  private static String text(SpanData span, String attribute) {
    AttributeKey<String> key = stringKey(attribute);
    return span.getAttributes().get(key);
  }
}
