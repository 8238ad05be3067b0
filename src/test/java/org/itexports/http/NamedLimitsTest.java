package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.Client.body;
import static org.itexports.http.Client.code;
import static org.itexports.http.Client.post;
import static org.itexports.http.Client.send;
import static org.itexports.http.Client.sendLater;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.itexports.demo.DemoGate;
import org.itexports.http.abuse.wire.HttpText;
import org.itexports.http.abuse.wire.Wire;
import org.junit.jupiter.api.Test;

/** Who meets a limit of the service is told which it is, in numbers too. */
class NamedLimitsTest {

  private static final String QUERY = body("{__typename}");

  @Test
  void ofBytes() {
    assertNamed(send(post(with("http.max-body-bytes", "9"), QUERY)), "PAYLOAD_TOO_LARGE", 9);
    var variables = body("{__typename}", "{\"a\":1234567}");
    var server = with("http.max-variables-bytes", "9");
    assertNamed(send(post(server, variables)), "PAYLOAD_TOO_LARGE", 9);
  }

  @Test
  void ofRequests() {
    var server = with("limits.requests-per-minute", "1");
    send(post(server, QUERY));
    assertNamed(send(post(server, QUERY)), "RATE_LIMITED", 1);
  }

  @Test
  void ofExecutionsAndTheirTime() {
    var server =
        DemoServer.with(
            Map.of(
                "itexports.limits.concurrent-requests", "1",
                "itexports.limits.execution-time", "3s"));
    var gate = DemoGate.of("named limit");
    var running = sendLater(post(server, body("{demoGate(name:\"named limit\")}")));
    gate.awaitArrival();
    assertNamed(send(post(server, QUERY)), "OVERLOADED", 1);
    assertNamed(running.join(), "EXECUTION_TIMEOUT", 3000);
    gate.open();
  }

  @Test
  void ofTheTimeOfABody() throws IOException {
    var server = with("http.body-timeout", "100ms");
    try (var wire = new Wire(URI.create("http://localhost:" + server.port()))) {
      var headers = List.of("Content-Type: application/json", "Content-Length: 9");
      wire.write(HttpText.bytes(HttpText.head("POST", HttpText.PATH, headers)));
      assertThat(wire.read().orElseThrow().text())
          .contains("{\"code\":\"REQUEST_TIMEOUT\",\"limit\":100}");
    }
  }

  private static DemoServer with(String property, String value) {
    return DemoServer.with(Map.of("itexports." + property, value));
  }

  private static void assertNamed(HttpResponse<String> response, String code, int limit) {
    assertThat(code(response)).isEqualTo(code);
    assertThat(Client.json(response).at("/errors/0/extensions/limit").asInt()).isEqualTo(limit);
  }
}
