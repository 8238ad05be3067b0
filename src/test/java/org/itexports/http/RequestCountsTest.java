package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.Client.body;
import static org.itexports.http.Client.get;
import static org.itexports.http.Client.header;
import static org.itexports.http.Client.parameter;
import static org.itexports.http.Client.post;
import static org.itexports.http.Client.send;
import static org.itexports.http.Client.sendLater;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.itexports.demo.DemoGate;
import org.itexports.http.abuse.wire.HttpText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every request is counted once, by what it was, how it ended and where its answer came from. */
class RequestCountsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String QUERY = "query Q{demoShips{totalCount}}";

  private final DemoServer server = DemoServer.with(Map.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{__typename} | query | success | ",
        "{demoShips(first:-1){totalCount}} | query | field_error | PAGE_SIZE",
        "{nope} | query | request_error | GRAPHQL_VALIDATION_FAILED",
        "subscription{nope} | subscription | request_error | GRAPHQL_VALIDATION_FAILED",
        "{ nope | none | request_error | GRAPHQL_PARSE_FAILED",
        "{demoBroken} | query | internal_error | INTERNAL_ERROR",
      })
  void byTypeAndOutcomeAndCode(String document, String type, String outcome, String code) {
    send(post(server, body(document)));
    awaitCount(() -> requests(type, outcome), 1);
    assertThat(allRequests()).isEqualTo(1);
    assertThat(allErrors()).isEqualTo(code == null ? 0 : 1);
    if (code != null) {
      assertThat(errors(code)).isEqualTo(1);
    }
  }

  @Test
  void refusalsBeforeAnyOperationAreOfNoType() {
    send(post(server, "nonsense"));
    send(post(server, "").method("BREW", BodyPublishers.noBody()));
    awaitCount(() -> requests("none", "refused"), 2);
    assertThat(errors("BAD_REQUEST")).isEqualTo(1);
    assertThat(errors("METHOD_NOT_ALLOWED")).isEqualTo(1);
  }

  @Test
  void byWhereTheAnswerCameFrom() {
    var address = parameter("query", QUERY);
    var tag = header(send(get(server, address)), "ETag");
    awaitCount(() -> cache("miss"), 1);
    send(get(server, address));
    send(get(server, address));
    awaitCount(() -> cache("hit"), 2);
    send(get(server, address).header("If-None-Match", tag));
    awaitCount(() -> cache("not_modified"), 1);
    send(post(server, body("{nope}")));
    awaitCount(() -> cache("bypass"), 1);
    assertThat(cache("miss")).isEqualTo(1);
    assertThat(lookups("hit")).isEqualTo(2);
    assertThat(lookups("miss")).as("one look-up for each request that was executed").isEqualTo(2);
    assertThat(server.metrics().get("graphql.answers.bytes").gauge().value())
        .isBetween(400.0, 600.0);
  }

  @Test
  void whoWaitsForTheSameExecutionSharesIt() {
    var gate = DemoGate.of("counted together");
    var address = parameter("query", "{demoGate(name:\"counted together\")}");
    var first = sendLater(get(server, address));
    server.awaitCome();
    var second = sendLater(get(server, address));
    server.awaitCome();
    gate.open();
    first.join();
    second.join();
    awaitCount(() -> cache("shared"), 1);
    awaitCount(() -> cache("miss"), 1);
    assertThat(lookups("hit")).isZero();
  }

  @Test
  void whatTakesTooLongIsCountedByItsCodeAndType() {
    var hurried = DemoServer.with(Map.of("itexports.limits.execution-time", "100ms"));
    var gate = DemoGate.of("counted late");
    send(post(hurried, body("{demoGate(name:\"counted late\")}")));
    gate.open();
    awaitCount(
        () ->
            hurried
                .metrics()
                .get("graphql.server.errors")
                .tag("code", "EXECUTION_TIMEOUT")
                .counter()
                .count(),
        1);
    assertThat(
            hurried
                .metrics()
                .get("graphql.server.requests")
                .tags("operation_type", "query", "outcome", "refused")
                .timer()
                .count())
        .isEqualTo(1);
  }

  @Test
  void whoLeavesIsNoFailureOfTheService() throws IOException {
    var gate = DemoGate.of("counted gone");
    var body = body("{demoGate(name:\"counted gone\")}");
    Client.leave(server, body, gate::awaitArrival);
    server.awaitGone();
    gate.open();
    awaitCount(() -> requestsOfAnyType("abandoned"), 1);
    assertThat(allErrors()).isZero();
  }

  @Test
  void whoLeavesAmidItsBodyIsCountedOnce() throws IOException {
    try (var socket = new Socket("localhost", server.port())) {
      var headers = List.of("Content-Type: application/json", "Content-Length: 99");
      socket
          .getOutputStream()
          .write(HttpText.bytes(HttpText.head("POST", HttpText.PATH, headers) + "{"));
      server.awaitCome();
    }
    awaitCount(() -> requests("none", "abandoned"), 1);
    assertThat(allRequests()).isEqualTo(1);
    assertThat(allErrors()).isZero();
  }

  @Test
  void whoLeavesBeforeItsTurnIsCountedWhenItComes() throws IOException {
    var patient = DemoServer.with(Map.of("itexports.limits.execution-time", "60s"));
    var gate = DemoGate.of("queue");
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      var unused = sendLater(post(patient, body("{q%d:demoGate(name:\"queue\")}".formatted(i))));
      gate.awaitArrival();
    }
    Client.leave(patient, body("{left:demoGate(name:\"queue\")}"), () -> awaitWaiting(patient));
    patient.awaitGone();
    gate.open();
    awaitCount(() -> abandoned(patient), 1);
  }

  private static void awaitWaiting(DemoServer server) {
    while (server.running() <= Runtime.getRuntime().availableProcessors()) {
      Thread.onSpinWait();
    }
  }

  private static double abandoned(DemoServer server) {
    return server
        .metrics()
        .get("graphql.server.requests")
        .tag("outcome", "abandoned")
        .timers()
        .stream()
        .mapToDouble(timer -> timer.count())
        .sum();
  }

  @Test
  void costsAndBytesAreMeasured() {
    var response = send(post(server, body("{demoShips(first:2){nodes{slug}}}")));
    send(post(server, body("{ nope")));
    awaitCount(this::allRequests, 2);
    var costs = server.metrics().get("graphql.server.request.cost").summary();
    assertThat(costs.count()).isEqualTo(1);
    assertThat(costs.totalAmount()).isEqualTo(5);
    var bytes = server.metrics().get("graphql.server.response").summary();
    assertThat(bytes.count()).isEqualTo(2);
    assertThat(bytes.max()).isGreaterThanOrEqualTo(response.body().length());
  }

  @Test
  void headSendsNothing() {
    var request = get(server, parameter("query", QUERY));
    send(request.method("HEAD", BodyPublishers.noBody()));
    awaitCount(this::allRequests, 1);
    assertThat(server.metrics().get("graphql.server.response").summary().totalAmount()).isZero();
  }

  private double requests(String type, String outcome) {
    return server
        .metrics()
        .get("graphql.server.requests")
        .tags("operation_type", type, "outcome", outcome)
        .timer()
        .count();
  }

  private double requestsOfAnyType(String outcome) {
    return server.metrics().get("graphql.server.requests").tag("outcome", outcome).timers().stream()
        .mapToDouble(timer -> timer.count())
        .sum();
  }

  private double allRequests() {
    return server.metrics().get("graphql.server.requests").timers().stream()
        .mapToDouble(timer -> timer.count())
        .sum();
  }

  private double cache(String result) {
    return server.metrics().get("graphql.server.cache").tag("result", result).counter().count();
  }

  private double lookups(String result) {
    return server.metrics().get("cache.gets").tag("result", result).functionCounter().count();
  }

  private double errors(String code) {
    return server.metrics().get("graphql.server.errors").tag("code", code).counter().count();
  }

  private double allErrors() {
    return server.metrics().get("graphql.server.errors").counters().stream()
        .mapToDouble(counter -> counter.count())
        .sum();
  }

  /** An answer may arrive a little before it is counted. */
  private static void awaitCount(DoubleSupplier count, double expected) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (count.getAsDouble() < expected && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(count.getAsDouble()).isEqualTo(expected);
  }
}
