package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.Client.code;
import static org.itexports.http.Client.get;
import static org.itexports.http.Client.parameter;
import static org.itexports.http.Client.send;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries by GET: parameters in the address, decoded once. */
class GetTest {

  private static final String ECHO =
      parameter("query", "query($f:DemoFilterInput!){demoFilter(filter:$f)}");

  @Test
  void aQueryIsAnswered() {
    var response = ask(parameter("query", "{__typename}"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a+b     | a b", // a plus sign is a space
        "a%2Bb   | a+b", // an encoded one is a plus sign
        "a%2525b | a%25b", // and decoded only once
        "%C3%A4  | \u00e4",
        "a%3Db=c | a=b=c",
      })
  void textIsDecodedOnce(String encoded, String expected) {
    var response = ask(ECHO + "&variables=%7B%22f%22:%7B%22word%22:%22" + encoded + "%22%7D%7D");
    assertThat(Client.json(response).at("/data/demoFilter").asText())
        .startsWith("DemoFilter[word=" + expected + ",");
  }

  @Test
  void operationsAreChosenByName() {
    var both = parameter("query", "query a{a:__typename} query null{n:__typename}");
    assertThat(ask(both + "&operationName=a").body()).contains("\"a\"");
    assertThat(ask(both + "&operationName=null").body()).contains("\"n\"");
    assertThat(ask(both + "&operationName=").statusCode()).isEqualTo(400);
    assertThat(ask(parameter("query", "{__typename}") + "&operationName=").statusCode())
        .isEqualTo(200);
  }

  @Test
  void emptyAndUnknownParametersAreNone() {
    var response =
        ask(parameter("query", "{__typename}") + "&variables=&extensions=&other=1&other=2&&=&x");
    assertThat(response.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "query",
        "query=",
        "Query=%7B__typename%7D",
        "query=%7B__typename%7D&query=%7B__typename%7D",
        "query=%7B__typename%7D&variables=1",
        "query=%7B__typename%7D&variables=%5B%5D",
        "query=%7B__typename%7D&variables=%7B",
        "query=%7B__typename%7D&variables=%7B%7D%7B%7D",
        "query=%7B__typename%7D&extensions=%22x%22",
        "query=%7B__typename%7D&variables=%7B%22a%22:1e400%7D",
        "query=%C3%28",
        "query=%7B__typename%7D&x=%ff",
      })
  void whatIsWrongIsSaid(String parameters) {
    var response = ask(parameters);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(code(response)).isEqualTo("BAD_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"query=%", "query=%7", "query=%zz", "query=%-1", "query=\u00e4"})
  void brokenEncodingIsTheSendersMistake(String parameters) throws IOException {
    // By hand: no client library would send it.
    try (var socket = new Socket("localhost", DemoServer.PLAIN.port())) {
      var head = "GET /graphql?%s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket
          .getOutputStream()
          .write(head.formatted(parameters).getBytes(StandardCharsets.ISO_8859_1));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"code\":\"BAD_REQUEST\"");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mutation{__typename}",
        "mutation m{__typename}",
        "mutation{nope}",
      })
  void mutationsAreNotExecuted(String mutation) {
    for (String accept : new String[] {"application/json", "application/graphql-response+json"}) {
      var response =
          send(get(DemoServer.PLAIN, parameter("query", mutation)).header("Accept", accept));
      assertThat(response.statusCode()).isEqualTo(405);
      assertThat(Client.header(response, "Allow")).isEqualTo("POST");
      assertThat(code(response)).isEqualTo("METHOD_NOT_ALLOWED");
    }
  }

  @Test
  void aQueryBesideAMutationIsExecuted() {
    var both = parameter("query", "query q{__typename} mutation m{__typename}");
    // The schema has no mutations: the document does not fit it, but it is no mutation that is
    // asked.
    assertThat(ask(both + "&operationName=q").statusCode()).isEqualTo(400);
    assertThat(ask(both + "&operationName=m").statusCode()).isEqualTo(405);
  }

  @Test
  void headIsGetWithoutABody() {
    var query = parameter("query", "{demoShips{nodes{slug}}}");
    var got = send(get(DemoServer.PLAIN, query));
    var head = send(get(DemoServer.PLAIN, query).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name :
        new String[] {"Content-Type", "Content-Length", "ETag", "Cache-Control", "Vary"}) {
      assertThat(Client.header(head, name))
          .as(name)
          .isEqualTo(Client.header(got, name))
          .isNotNull();
    }
    var wrong = send(get(DemoServer.PLAIN, "").method("HEAD", BodyPublishers.noBody()));
    assertThat(wrong.statusCode()).isEqualTo(400);
  }

  @Test
  void optionsSayWhatIsServed() {
    var response = send(get(DemoServer.PLAIN, "").method("OPTIONS", BodyPublishers.noBody()));
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(Client.header(response, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    assertThat(response.headers().map().keySet())
        .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
  }

  private static HttpResponse<String> ask(String parameters) {
    return send(
        get(DemoServer.PLAIN, parameters).header("Accept", "application/graphql-response+json"));
  }
}
