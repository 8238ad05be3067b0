package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.Client.code;
import static org.itexports.http.Client.header;
import static org.itexports.http.Client.post;
import static org.itexports.http.Client.send;
import static org.itexports.http.Client.sendLater;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.itexports.demo.DemoGate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long an execution may take, and how many there may be. */
class ExecutionLimitsTest {

  private static final String OTHER = Client.body("{__typename}");

  @Test
  void whatTakesTooLongIsAnsweredAndStopped() {
    var server = DemoServer.with(Map.of("itexports.limits.execution-time", "100ms"));
    var gate = DemoGate.of("too long");
    var behind = DemoGate.of("behind");
    behind.open();
    var response =
        send(
            post(server, Client.body("{a:%s b:%s}".formatted(field("too long"), field("behind")))));
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(code(response)).isEqualTo("EXECUTION_TIMEOUT");
    assertThat(response.body()).contains("within 100 ms").doesNotContain("data");
    assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    gate.open();
    awaitNoneRunning(server);
    assertThat(behind.arrived()).isZero();
  }

  @Test
  void soManyAreExecutedAtOnceAndNotMore() {
    var server = DemoServer.with(Map.of("itexports.limits.concurrent-requests", "2"));
    var gate = DemoGate.of("crowd");
    var first = sendLater(post(server, Client.body("{a:" + field("crowd") + "}")));
    gate.awaitArrival();
    var second = sendLater(post(server, Client.body("{b:" + field("crowd") + "}")));
    gate.awaitArrival();
    var third = send(post(server, Client.body("{c:" + field("crowd") + "}")));
    assertThat(third.statusCode()).isEqualTo(503);
    assertThat(header(third, "Retry-After")).isEqualTo("1");
    assertThat(code(third)).isEqualTo("OVERLOADED");
    gate.open();
    assertThat(first.join().statusCode()).isEqualTo(200);
    assertThat(second.join().statusCode()).isEqualTo(200);
    awaitNoneRunning(server);
    assertThat(send(post(server, Client.body("{c:" + field("crowd") + "}"))).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatIsKeptIsAnsweredEvenWhenTooMuchRuns() {
    var server = DemoServer.with(Map.of("itexports.limits.concurrent-requests", "1"));
    assertThat(send(post(server, OTHER)).statusCode()).isEqualTo(200);
    awaitNoneRunning(server);
    var gate = DemoGate.of("busy");
    var running = sendLater(post(server, Client.body("{" + field("busy") + "}")));
    gate.awaitArrival();
    assertThat(send(post(server, OTHER)).statusCode()).isEqualTo(200);
    gate.open();
    assertThat(running.join().statusCode()).isEqualTo(200);
  }

  @Test
  void plainFieldsOfAKnownDocumentWaitForNobody() {
    var server =
        DemoServer.with(
            Map.of(
                "itexports.limits.concurrent-requests", "1", "itexports.cache.answer-bytes", "0"));
    var plain = Client.body("{demoShips(first:100){nodes{slug kind}}}");
    var computing = Client.body("{demoShips(first:100){nodes{anchor}}}");
    for (String known : List.of(plain, computing)) {
      assertThat(send(post(server, known)).statusCode()).isEqualTo(200);
      awaitNoneRunning(server);
    }
    var gate = DemoGate.of("plain");
    var running = sendLater(post(server, Client.body("{" + field("plain") + "}")));
    gate.awaitArrival();
    assertThat(send(post(server, plain)).statusCode()).isEqualTo(200);
    assertThat(code(send(post(server, computing)))).isEqualTo("OVERLOADED");
    gate.open();
    assertThat(running.join().statusCode()).isEqualTo(200);
  }

  @Test
  void longBodiesAreReadApartAndAnsweredAlike() {
    var server = DemoServer.with(Map.of());
    for (int bytes : new int[] {60_000, 70_000}) {
      var padded = padded("{__typename}", bytes);
      assertThat(send(post(server, padded)).body())
          .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
      var broken = padded.substring(0, padded.length() - 1);
      assertThat(send(post(server, broken)).statusCode()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 70_000})
  void whenEverybodyHasGoneTheExecutionStops(int padding) throws IOException {
    var server = DemoServer.with(Map.of());
    var gate = DemoGate.of("left " + padding);
    var behind = DemoGate.of("behind the left " + padding);
    behind.open();
    var document =
        "{a:%s b:%s}".formatted(field("left " + padding), field("behind the left " + padding));
    Client.leave(server, padded(document, padding), gate::awaitArrival);
    server.awaitGone();
    gate.open();
    awaitNoneRunning(server);
    assertThat(behind.arrived()).isZero();
  }

  @Test
  void whoGoesBeforeALongBodyIsReadIsNotExecuted() throws IOException {
    var server = DemoServer.with(Map.of());
    var gate = DemoGate.of("before it");
    int threads = Runtime.getRuntime().availableProcessors();
    for (int i = 0; i < threads; i++) {
      var unused =
          sendLater(post(server, Client.body("{a%d:%s}".formatted(i, field("before it")))));
      gate.awaitArrival();
    }
    var unread = DemoGate.of("unread");
    unread.open();
    Client.leave(
        server,
        padded("{" + field("unread") + "}", 70_000),
        () -> awaitRunning(server, threads + 1));
    server.awaitGone();
    gate.open();
    awaitNoneRunning(server);
    assertThat(unread.arrived()).isZero();
  }

  private static String field(String gate) {
    return "demoGate(name:\"%s\")".formatted(gate);
  }

  /** A body that is longer than its document needs. */
  private static String padded(String document, int bytes) {
    return "{\"pad\":\"%s\",%s".formatted("x".repeat(bytes), Client.body(document).substring(1));
  }

  private static void awaitNoneRunning(DemoServer server) {
    awaitRunning(server, 0);
  }

  private static void awaitRunning(DemoServer server, int expected) {
    while (server.running() != expected) {
      Thread.onSpinWait();
    }
  }

  @Test
  void questionsAboutTheSchemaAreExecutedApartThoughTheyAreFree() {
    var server = DemoServer.with(Map.of("itexports.limits.concurrent-requests", "1"));
    var schema = Client.body("query($all:Boolean!){__schema @include(if:$all){types{name}}}", "%s");
    assertThat(send(post(server, schema.formatted("{\"all\":false}"))).statusCode()).isEqualTo(200);
    awaitNoneRunning(server);
    var gate = DemoGate.of("schema");
    var running = sendLater(post(server, Client.body("{" + field("schema") + "}")));
    gate.awaitArrival();
    var apart = send(post(server, schema.formatted("{\"all\":true}")));
    assertThat(code(apart)).isEqualTo("OVERLOADED");
    gate.open();
    assertThat(running.join().statusCode()).isEqualTo(200);
  }

  @Test
  void longAnswersArePackedApartAndSentAsTheyAreWhenTooMuchRuns() {
    var server = DemoServer.with(Map.of("itexports.limits.concurrent-requests", "1"));
    var word = "x".repeat(50_000);
    var request =
        post(
            server,
            Client.body(
                "query($w:String!){demoFilter(filter:{word:$w})}",
                "{\"w\":\"%s\"}".formatted(word)));
    assertThat(send(request).body()).contains(word);
    awaitNoneRunning(server);
    var shortened = request.copy().header("Accept-Encoding", "gzip");
    var gate = DemoGate.of("packing");
    var running = sendLater(post(server, Client.body("{" + field("packing") + "}")));
    gate.awaitArrival();
    assertThat(header(Client.sendForBytes(shortened), "Content-Encoding")).isNull();
    gate.open();
    assertThat(running.join().statusCode()).isEqualTo(200);
    awaitNoneRunning(server);
    assertThat(header(Client.sendForBytes(shortened), "Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void whoJoinsLateHasItsOwnTime() {
    var server = DemoServer.with(Map.of("itexports.limits.execution-time", "3s"));
    var gate = DemoGate.of("joined late");
    var request = post(server, Client.body("{" + field("joined late") + "}"));
    var first = sendLater(request);
    gate.awaitArrival();
    pass("2s");
    var late = sendLater(request);
    assertThat(code(first.join())).isEqualTo("EXECUTION_TIMEOUT");
    gate.open();
    assertThat(late.join().body()).isEqualTo("{\"data\":{\"demoGate\":2}}");
  }

  /** A time passes: that which another server allows to a request. */
  private static void pass(String time) {
    var other = DemoServer.with(Map.of("itexports.limits.execution-time", time));
    var refused = send(post(other, Client.body("{" + field("never " + time) + "}")));
    DemoGate.of("never " + time).open();
    assertThat(code(refused)).isEqualTo("EXECUTION_TIMEOUT");
  }
}
