package org.itexports.http.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.abuse.wire.HttpText.bytes;
import static org.itexports.http.abuse.wire.HttpText.head;
import static org.itexports.http.abuse.wire.WireAssertions.assertAnswered;
import static org.itexports.http.abuse.wire.WireAssertions.assertRefused;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.itexports.graph.Ask;
import org.itexports.http.abuse.wire.HttpText;
import org.itexports.http.abuse.wire.Wire;
import org.itexports.http.abuse.wire.WireAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are too large, too slow or no text are refused, and nobody else notices. */
@QuarkusTest
@TestProfile(HostileSurroundings.class)
class SlowAndLargeBodiesTest {

  private static final String JSON = "Content-Type: application/json";
  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;
  private static final byte[] QUERY = bytes("{\"query\":\"{__typename}\"}");

  @TestHTTPResource("/")
  URI server;

  @Test
  void aLargeBodyIsRefusedAndTheConnectionStaysOfUse() throws IOException {
    try (var wire = new Wire(server)) {
      var refused = only(wire.exchange(HttpText.post(new byte[TEN_MEGABYTES])));

      assertRefused(refused, 413, "PAYLOAD_TOO_LARGE");
      assertAnswered(only(wire.exchange(HttpText.post(QUERY))));
    }
  }

  @Test
  void aLargeBodyInChunksIsRefusedAndItsSenderGetsToReadThat() throws IOException {
    try (var wire = new Wire(server)) {
      var head = head("POST", HttpText.PATH, List.of(JSON, "Transfer-Encoding: chunked"));
      var body = HttpText.chunked(new byte[TEN_MEGABYTES]);

      wire.write(HttpText.join(bytes(head), body));

      assertRefused(wire.read().orElseThrow(), 413, "PAYLOAD_TOO_LARGE");
      assertThat(wire.read()).as("chunks are the last of a connection").isEmpty();
    }
  }

  @Test
  void aLargeBodyIsRefusedBeforeItIsSent() throws IOException {
    try (var wire = new Wire(server)) {
      wire.write(announcing(TEN_MEGABYTES, JSON));

      assertRefused(wire.read().orElseThrow(), 413, "PAYLOAD_TOO_LARGE");
    }
  }

  @Test
  void whoAsksBeforeSendingALargeBodyIsToldAtOnce() throws IOException {
    try (var wire = new Wire(server)) {
      wire.write(announcing(TEN_MEGABYTES, JSON, "Expect: 100-continue"));

      assertRefused(wire.read().orElseThrow(), 413, "PAYLOAD_TOO_LARGE");
    }
  }

  @Test
  void aBodyThatStopsHalfwayIsGivenUp() throws IOException {
    try (var wire = new Wire(server)) {
      wire.write(announcing(QUERY.length, JSON));
      wire.write(bytes("{\"query\":"));

      assertGivenUp(wire);
    }
  }

  @Test
  void aChunkedBodyWithoutAnEndIsGivenUp() throws IOException {
    try (var wire = new Wire(server)) {
      wire.write(bytes(head("POST", HttpText.PATH, List.of(JSON, "Transfer-Encoding: chunked"))));
      wire.write(bytes("9\r\n{\"query\":\r\n"));

      assertGivenUp(wire);
    }
  }

  @Test
  void othersAreAnsweredWhileOneIsSlow() throws IOException {
    try (var slow = new Wire(server);
        var other = new Wire(server)) {
      slow.write(announcing(QUERY.length, JSON));

      assertAnswered(only(other.exchange(HttpText.post(QUERY))));
      assertGivenUp(slow);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00ff",
        "\u00c0\u00af",
        "\u00e2\u0082",
        "\u00ed\u00a0\u0080",
        "\u00f4\u0090\u0080\u0080",
        "\u0080",
      })
  void aBodyThatIsNotUtf8IsRefused(String malformed) throws IOException {
    try (var wire = new Wire(server)) {
      var body = bytes("{\"query\":\"{__typename #" + malformed + "\\n}\"}");

      var refused = only(wire.exchange(HttpText.post(body)));

      assertRefused(refused, 400, "BAD_REQUEST");
      assertThat(Ask.read(refused.text()).at("/errors/0/message").asText()).contains("UTF-8");
    }
  }

  @Test
  void anyTextInUtf8IsRead() throws IOException {
    try (var wire = new Wire(server)) {
      var body = "{\"query\":\"{__typename #\u00e9\u20ac\ud83d\ude00\ufeff\\n}\"}";

      assertAnswered(only(wire.exchange(HttpText.post(body.getBytes(StandardCharsets.UTF_8)))));
    }
  }

  private static byte[] announcing(int length, String... headers) {
    var lines = new java.util.ArrayList<>(List.of(headers));
    lines.add("Content-Length: " + length);
    return bytes(head("POST", HttpText.PATH, lines));
  }

  private static void assertGivenUp(Wire wire) throws IOException {
    assertRefused(wire.read().orElseThrow(), 408, "REQUEST_TIMEOUT");
    assertThat(wire.read()).as("what still comes is of no request").isEmpty();
  }

  private static WireAnswer only(List<WireAnswer> answers) {
    assertThat(answers).hasSize(1);
    return answers.get(0);
  }
}
