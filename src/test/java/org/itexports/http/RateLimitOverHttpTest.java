package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.Client.code;
import static org.itexports.http.Client.get;
import static org.itexports.http.Client.header;
import static org.itexports.http.Client.parameter;
import static org.itexports.http.Client.send;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.itexports.http.abuse.wire.HttpText;
import org.itexports.http.abuse.wire.Wire;
import org.itexports.http.abuse.wire.WireAnswer;
import org.itexports.http.abuse.wire.WireRequest;
import org.junit.jupiter.api.Test;

/** The rate limit as clients and proxies meet it. */
class RateLimitOverHttpTest {

  private static final String QUERY = parameter("query", "{__typename}");

  @Test
  void whoHasUsedUpItsRequestsIsTold() {
    var server = DemoServer.with(Map.of("itexports.limits.requests-per-minute", "2"));
    assertThat(header(send(get(server, QUERY)), "RateLimit")).startsWith("\"client\";r=1;");
    assertThat(header(send(get(server, "")), "RateLimit")).startsWith("\"client\";r=0;");
    var refused = send(get(server, QUERY));
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(code(refused)).isEqualTo("RATE_LIMITED");
    assertThat(header(refused, "RateLimit-Policy")).isEqualTo("\"client\";q=2;w=60");
    assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 30);
    assertThat(header(refused, "Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void whatNoRouteIsFoundForCountsToo() throws IOException {
    var server = DemoServer.with(Map.of("itexports.limits.requests-per-minute", "1"));
    try (var wire = new Wire(URI.create("http://localhost:" + server.port()))) {
      var unroutable = WireRequest.complete(HttpText.bytes("GET /graphql HTTP/1.1\r\n\r\n"));
      assertThat(wire.exchange(unroutable)).extracting(WireAnswer::status).containsExactly(400);
      assertThat(wire.exchange(unroutable)).extracting(WireAnswer::status).containsExactly(429);
    }
  }

  @Test
  void aProxySaysWhoItsClientIs() {
    var server =
        DemoServer.with(
            Map.of(
                "itexports.limits.requests-per-minute", "1",
                "itexports.limits.client-header", "X-Forwarded-For"));
    assertThat(send(from(server, "192.0.2.1")).statusCode()).isEqualTo(200);
    assertThat(send(from(server, "192.0.2.2")).statusCode()).isEqualTo(200);
    // What stands before the last value may have been written by the client itself.
    assertThat(send(from(server, "192.0.2.9, 192.0.2.1")).statusCode()).isEqualTo(429);
    assertThat(send(from(server, "192.0.2.1, 192.0.2.3")).statusCode()).isEqualTo(200);
    assertThat(send(from(server, "192.0.2.8").header("X-Forwarded-For", "192.0.2.3")).statusCode())
        .isEqualTo(429);
  }

  @Test
  void withoutAProxyTheHeaderIsNotBelieved() {
    var server = DemoServer.with(Map.of("itexports.limits.requests-per-minute", "1"));
    assertThat(send(from(server, "192.0.2.1")).statusCode()).isEqualTo(200);
    assertThat(send(from(server, "192.0.2.2")).statusCode()).isEqualTo(429);
  }

  @Test
  void itCanBeSwitchedOff() {
    var server = DemoServer.with(Map.of("itexports.limits.requests-per-minute", "0"));
    var response = send(get(server, QUERY));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "RateLimit")).isNull();
  }

  private static HttpRequest.Builder from(DemoServer server, String client) {
    return get(server, QUERY).header("X-Forwarded-For", client);
  }
}
