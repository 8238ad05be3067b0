package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.Client.get;
import static org.itexports.http.Client.header;
import static org.itexports.http.Client.parameter;
import static org.itexports.http.Client.post;
import static org.itexports.http.Client.send;
import static org.itexports.http.Client.sendLater;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itexports.demo.DemoGate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients, proxies and the service itself may keep. */
class CachingTest {

  private static final DemoServer SERVER = DemoServer.with(Map.of());
  private static final String SHIPS = parameter("query", "{demoShips{nodes{slug}}}");

  @Test
  void anAnswerToAGetMayBeKept() {
    var response = send(get(SERVER, SHIPS));
    assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=60");
    assertThat(header(response, "Vary")).isEqualTo("Accept, Accept-Encoding, Itexports-Release");
    assertThat(header(response, "ETag")).matches("\"[\\w-]{22}\\.json\"");
  }

  @Test
  void theSameRequestHasTheSameTagAndTheSameBytes() {
    var query = parameter("query", "{demoShips(first:2){nodes{slug kind}}}");
    var fresh = send(get(SERVER, query));
    var kept = send(get(SERVER, query));
    var asPosted = send(post(SERVER, Client.body("{demoShips(first:2){nodes{slug kind}}}")));
    assertThat(kept.body()).isEqualTo(fresh.body()).isEqualTo(asPosted.body());
    assertThat(header(kept, "ETag")).isEqualTo(header(fresh, "ETag"));
    assertThat(header(kept, "X-Request-Id")).isNotEqualTo(header(fresh, "X-Request-Id"));
  }

  @Test
  void whateverChangesTheBytesChangesTheTag() {
    var two = "query a($n:Int){demoShips(first:$n){totalCount}} query b{demoShips{totalCount}}";
    var tags =
        Stream.of(
                get(SERVER, parameter("query", two) + "&operationName=a"),
                get(SERVER, parameter("query", two) + "&operationName=b"),
                get(SERVER, parameter("query", two) + "&operationName=a&variables=%7B%22n%22:1%7D"),
                get(SERVER, parameter("query", two) + "&operationName=a&variables=%7B%22n%22:2%7D"),
                get(SERVER, parameter("query", two + " ") + "&operationName=a"),
                get(SERVER, parameter("query", two) + "&operationName=a")
                    .header("Accept", "application/graphql-response+json"),
                get(
                    SERVER,
                    parameter("query", two) + "&operationName=a&extensions=%7B%22cost%22:true%7D"))
            .map(request -> header(send(request), "ETag"))
            .toList();
    assertThat(tags).doesNotHaveDuplicates().doesNotContainNull();
  }

  @Test
  void theOrderOfVariablesDoesNot() {
    var query =
        parameter(
            "query", "query($a:Float!,$b:Float!){x:demoNumber(value:$a) y:demoNumber(value:$b)}");
    var one = send(get(SERVER, query + "&" + parameter("variables", "{\"a\":1,\"b\":2}")));
    var other = send(get(SERVER, query + "&" + parameter("variables", "{ \"b\":2, \"a\":1 }")));
    assertThat(header(other, "ETag")).isEqualTo(header(one, "ETag")).isNotNull();
  }

  @Test
  void variablesThatTheDocumentDoesNotHaveDoNot() {
    DemoGate.of("undeclared").open();
    var query = parameter("query", "query($n:String!){demoGate(name:$n)}");
    var tags =
        Stream.of("{%s}", "{%s,\"x\":1}", "{\"x\":2,%s}")
            .map(variables -> variables.formatted("\"n\":\"undeclared\""))
            .map(variables -> get(SERVER, query + "&" + parameter("variables", variables)))
            .map(request -> header(send(request), "ETag"))
            .distinct();
    assertThat(tags).hasSize(1).doesNotContainNull();
    assertThat(DemoGate.of("undeclared").arrived()).isEqualTo(1);
  }

  @Test
  void aDocumentNeedNotBeKnownForThat() {
    DemoGate.of("undeclared first").open();
    var query = parameter("query", "query first($n:String!){demoGate(name:$n)}");
    for (int i = 0; i < 3; i++) {
      var variables = "{\"n\":\"undeclared first\",\"x\":%d}".formatted(i);
      var response = send(get(SERVER, query + "&" + parameter("variables", variables)));
      assertThat(response.body()).contains(":1}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"x\", %s", "*", "\"a\",%s,\"b\""})
  void whatIsKnownIsNotSentAgain(String known) {
    var tag = header(send(get(SERVER, SHIPS)), "ETag");
    for (String method : List.of("GET", "HEAD")) {
      var response =
          send(
              get(SERVER, SHIPS)
                  .header("If-None-Match", known.formatted(tag))
                  .method(method, BodyPublishers.noBody()));
      assertThat(response.statusCode()).isEqualTo(304);
      assertThat(response.body()).isEmpty();
      assertThat(header(response, "ETag")).isEqualTo(tag);
      assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=60");
      assertThat(header(response, "Vary")).isEqualTo("Accept, Accept-Encoding, Itexports-Release");
      assertThat(header(response, "Content-Type")).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x\"", "x", "", "W/", "\"*\""})
  void whatIsNotKnownIsSent(String known) {
    var response = send(get(SERVER, SHIPS).header("If-None-Match", known));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("ark");
  }

  @Test
  void aTagIsKnownBeforeItsAnswerIsMade() {
    var query = parameter("query", "{demoGate(name:\"tag\")}");
    DemoGate.of("tag").open();
    var other = DemoServer.with(Map.of());
    var tag = header(send(get(other, query)), "ETag");
    int arrived = DemoGate.of("tag").arrived();
    // A server that has never answered it, of the same build and release.
    var response = send(get(SERVER, query).header("If-None-Match", tag));
    assertThat(response.statusCode()).isEqualTo(304);
    assertThat(DemoGate.of("tag").arrived()).isEqualTo(arrived);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{nope}",
        "{",
        "{demoShip(slug:\"x\"){slug}}",
        "{demoBroken}",
        "mutation{__typename}",
      })
  void mistakesAreNotKept(String query) {
    for (int i = 0; i < 2; i++) {
      var response = send(get(SERVER, parameter("query", query)).header("If-None-Match", "*"));
      assertThat(response.statusCode()).isNotEqualTo(304);
      assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
      assertThat(header(response, "ETag")).isNull();
    }
  }

  @Test
  void answersToPostsAreNotKeptByOthers() {
    var body = Client.body("{demoShips{nodes{slug}}}");
    var response = send(post(SERVER, body).header("If-None-Match", "*"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(response, "ETag")).isNull();
  }

  @Test
  void keptAnswersAreNotMadeAgain() {
    DemoGate.of("kept").open();
    var query = parameter("query", "{demoGate(name:\"kept\")}");
    for (int i = 0; i < 3; i++) {
      assertThat(send(get(SERVER, query)).body()).isEqualTo("{\"data\":{\"demoGate\":1}}");
    }
    assertThat(DemoGate.of("kept").arrived()).isEqualTo(1);
  }

  @Test
  void withoutRoomNothingIsKept() {
    var server =
        DemoServer.with(
            Map.of("itexports.cache.answer-bytes", "0", "itexports.cache.request-bytes", "0"));
    DemoGate.of("no room").open();
    var query = parameter("query", "{demoGate(name:\"no room\")}");
    for (int i = 1; i <= 3; i++) {
      assertThat(send(get(server, query)).body()).contains(":" + i);
    }
  }

  @Test
  void whoAsksTheSameAtTheSameTimeWaitsForOneAnswer() {
    var gate = DemoGate.of("flight");
    var request = post(SERVER, Client.body("{demoGate(name:\"flight\")}"));
    var first = sendLater(request);
    gate.awaitArrival();
    var others = Stream.generate(() -> sendLater(request)).limit(5).toList();
    // Something else passes meanwhile.
    assertThat(send(get(SERVER, SHIPS)).statusCode()).isEqualTo(200);
    gate.open();
    assertThat(first.join().body()).isEqualTo("{\"data\":{\"demoGate\":1}}");
    assertThat(others).allSatisfy(other -> assertThat(other.join().body()).contains(":1}"));
    assertThat(gate.arrived()).isEqualTo(1);
  }

  @Test
  void whoWaitsForAnAnswerThatFailsIsToldItsOwnRequest() {
    var gate = DemoGate.of("failing flight");
    var server = DemoServer.with(Map.of());
    var body = Client.body("{demoGate(name:\"failing flight\") demoBroken}");
    var first = sendLater(post(server, body).header("X-Request-Id", "first"));
    server.awaitCome();
    var second = sendLater(post(server, body).header("X-Request-Id", "second"));
    // Their bodies follow their heads: the gate shows when the first is being executed.
    gate.awaitArrival();
    server.awaitCome();
    gate.open();
    assertThat(first.join().body()).contains("quote request id first").contains("demoGate");
    assertThat(second.join().body()).contains("quote request id second").contains("demoGate");
  }

  @Test
  void bytesThatWereReadBeforeAreReadTheSame() {
    HttpRequest.Builder request =
        post(SERVER, Client.body("query($f:Float!){demoNumber(value:$f)}", "{\"f\":1.5}"));
    assertThat(send(request).body()).isEqualTo(send(request).body()).contains("1.5");
  }
}
