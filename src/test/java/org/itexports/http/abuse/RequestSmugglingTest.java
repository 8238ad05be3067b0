package org.itexports.http.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.abuse.wire.HttpText.bytes;
import static org.itexports.http.abuse.wire.WireAssertions.assertAnswered;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.itexports.http.abuse.wire.Wire;
import org.itexports.http.abuse.wire.WireAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A request whose end two servers may see in different places must not carry another one past the
 * first of them. What could be read in two ways is refused, and the connection closed with it.
 */
@QuarkusTest
class RequestSmugglingTest {

  private static final String POST =
      "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
  private static final String QUERY = "{\"query\":\"{__typename}\"}";
  private static final String LENGTH = "Content-Length: %d\r\n".formatted(QUERY.length());
  private static final String CHUNKED = "%x\r\n%s\r\n0\r\n\r\n".formatted(QUERY.length(), QUERY);
  private static final String SMUGGLED =
      "POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: smuggled\r\n"
          + "Content-Type: application/json\r\n"
          + LENGTH
          + "\r\n"
          + QUERY;

  @TestHTTPResource("/")
  URI server;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: xchunked\r\n",
        "Transfer-Encoding: gzip, chunked\r\n",
        "Transfer-Encoding: chunked, chunked\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
        "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding : chunked\r\n",
      })
  void aTransferEncodingThatIsNotChunkedIsRefused(String encoding) throws IOException {
    assertNothingIsSmuggled(POST + encoding + "\r\n" + CHUNKED + SMUGGLED);
    assertNothingIsSmuggled(POST + LENGTH + encoding + "\r\n" + QUERY + SMUGGLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 6\r\nContent-Length: 24\r\n",
        "Content-Length: 24\r\n Content-Length: 6\r\n",
        "Content-Length: 24, 6\r\n",
      })
  void twoLengthsAreRefused(String lengths) throws IOException {
    assertNothingIsSmuggled(POST + lengths + "\r\n" + QUERY + SMUGGLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-5\r\n",
        "0x18\r\n",
        "ffffffffffffffff\r\n",
        "2\r\n",
      })
  void chunksOfAnOddSizeAreGivenUp(String size) throws IOException {
    var head = POST + "Transfer-Encoding: chunked\r\n\r\n";

    assertThat(answers(head + size + QUERY + "\r\n0\r\n\r\n" + SMUGGLED)).isEmpty();
  }

  @Test
  void chunksBesideALengthAreTheLastOnTheirConnection() throws IOException {
    var answers =
        answers(POST + LENGTH + "Transfer-Encoding: chunked\r\n\r\n" + CHUNKED + SMUGGLED);

    assertThat(answers).hasSize(1);
    assertAnswered(answers.get(0));
  }

  @Test
  void chunksThatAreRefusedAreTheLastToo() throws IOException {
    var type = POST.replace("application/json", "text/plain");

    var answers = answers(type + "Transfer-Encoding: chunked\r\n\r\n" + CHUNKED + SMUGGLED);

    assertThat(statuses(answers)).containsExactly(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST /q/health/live", "POST /graphiql", "POST /nowhere"})
  void chunksAreTheLastWhereverTheyAreSent(String target) throws IOException {
    var head = POST.replace("POST /graphql", target) + "Transfer-Encoding: chunked\r\n\r\n";

    assertThat(answers(head + CHUNKED + SMUGGLED)).hasSize(1);
  }

  private void assertNothingIsSmuggled(String request) throws IOException {
    assertThat(statuses(answers(request))).isNotEmpty().isSubsetOf(400, 501);
  }

  private List<WireAnswer> answers(String request) throws IOException {
    var answers = new ArrayList<WireAnswer>();
    try (var wire = new Wire(server)) {
      wire.write(bytes(request));
      for (var answer = wire.read(); answer.isPresent(); answer = wire.read()) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  private static List<Integer> statuses(List<WireAnswer> answers) {
    return answers.stream().map(WireAnswer::status).toList();
  }
}
