package org.itexports.http.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.abuse.wire.HttpText.bytes;
import static org.itexports.http.abuse.wire.WireAssertions.assertAnswered;
import static org.itexports.http.abuse.wire.WireAssertions.assertRefused;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.itexports.http.abuse.wire.Wire;
import org.itexports.http.abuse.wire.WireAnswer;
import org.itexports.http.abuse.wire.WireRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of requests that are odd, long or contradict themselves. */
@QuarkusTest
class HeaderAbuseTest {

  private static final String POST = "POST /graphql HTTP/1.1\r\n";
  private static final String HOST = "Host: localhost\r\n";
  private static final String JSON = "Content-Type: application/json\r\n";
  private static final String QUERY = "{\"query\":\"{__typename}\"}";
  private static final String LENGTH = "Content-Length: %d\r\n".formatted(QUERY.length());

  @TestHTTPResource("/")
  URI server;

  @Test
  void aLongHeaderIsRefused() throws IOException {
    var long64K = "X-Long: " + "a".repeat(65_536) + "\r\n";

    assertThat(answer(POST + HOST + long64K + LENGTH + "\r\n" + QUERY).status()).isEqualTo(431);
  }

  @Test
  void manyHeadersAreRefused() throws IOException {
    var many = "X-Many: a\r\n".repeat(10_000);

    assertThat(answer(POST + HOST + many + LENGTH + "\r\n" + QUERY).status()).isEqualTo(431);
  }

  @Test
  void aLongTargetIsRefused() throws IOException {
    var get = "GET /graphql?query=" + "a".repeat(65_536) + " HTTP/1.1\r\n";

    assertThat(answer(get + HOST + "\r\n").status()).isEqualTo(414);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 24\r\nContent-Length: 24\r\n",
        "Content-Length: 24\r\nContent-Length: 3\r\n",
        "Content-Length: 24, 24\r\n",
        "Content-Length: +24\r\n",
        "Content-Length: -1\r\n",
        "Content-Length: 0x18\r\n",
        "Content-Length: 99999999999999999999\r\n",
      })
  void aLengthThatCanBeReadInTwoWaysIsRefused(String length) throws IOException {
    assertHungUpOn(POST + HOST + JSON + length + "\r\n" + QUERY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Control: a\u0000b\r\n",
        "X-Space : a\r\n",
        "Transfer-Encoding : chunked\r\n",
        "X-Line: a\rContent-Length: 3\r\n",
        "No colon\r\n",
      })
  void aHeaderThatIsNoneIsRefused(String line) throws IOException {
    assertHungUpOn(POST + HOST + line + JSON + LENGTH + "\r\n" + QUERY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Host: a b\r\n",
        "Host: localhost:99999999\r\n",
        "Host: [::1\r\n",
        "Host: user@localhost\r\n",
        "Host: localhost\r\nHost: other.test\r\n",
      })
  void aHostThatNamesNoneOrTwoIsRefused(String host) throws IOException {
    assertRefused(answer(POST + host + JSON + LENGTH + "\r\n" + QUERY), 400, "BAD_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: application/json\r\nContent-Type: text/plain\r\n",
        "Content-Type: text/plain\r\nContent-Type: application/json\r\n",
      })
  void twoContentTypesAreRefused(String types) throws IOException {
    assertRefused(
        answer(POST + HOST + types + LENGTH + "\r\n" + QUERY), 415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void http10IsAnsweredAndClosed() throws IOException {
    try (var wire = new Wire(server)) {
      wire.write(bytes("POST /graphql HTTP/1.0\r\n" + JSON + LENGTH + "\r\n" + QUERY));

      assertAnswered(wire.read().orElseThrow());
      assertThat(wire.read()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/graphql",
        "http://other.test/graphql",
        "https://localhost:1/graphql",
      })
  void aTargetWithItsHostMeansThePathAlone(String target) throws IOException {
    assertAnswered(
        answer("POST " + target + " HTTP/1.1\r\n" + HOST + JSON + LENGTH + "\r\n" + QUERY));
  }

  private void assertHungUpOn(String request) throws IOException {
    try (var wire = new Wire(server)) {
      wire.write(bytes(request));

      assertThat(wire.read().orElseThrow().status()).isEqualTo(400);
      assertThat(wire.read()).isEmpty();
    }
  }

  private WireAnswer answer(String request) throws IOException {
    try (var wire = new Wire(server)) {
      List<WireAnswer> answers = wire.exchange(WireRequest.broken(bytes(request)));
      assertThat(answers).hasSize(1);
      return answers.get(0);
    }
  }
}
