package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods, media types, statuses, sizes. */
class OverHttpTest {

  private static final int MAX_BODY_BYTES = 2 * 1024 * 1024;
  private static final String QUERY = Client.body("{__typename}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | application/json",
        "*/* | application/json",
        "application/* | application/json",
        "text/html, */*;q=0.1 | application/json",
        "application/graphql-response+json | application/graphql-response+json",
        "application/graphql-response+json, application/json;q=0.9 | application/graphql-response+json",
        "application/json, application/graphql-response+json | application/graphql-response+json",
        "application/json, application/graphql-response+json;q=0.5 | application/json",
        "application/graphql-response+json;q=0, */* | application/json",
        "multipart/mixed;deferSpec=20220824, application/json | application/json",
        "APPLICATION/GRAPHQL-RESPONSE+JSON;charset=utf-8 | application/graphql-response+json",
      })
  void mediaTypeIsNegotiated(String accept, String expected) {
    var response = Client.post(bytes(QUERY), accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue(expected + "; charset=utf-8");
    assertThat(response.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
  }

  @Test
  void withoutAcceptOldClientsGetJson() {
    var response =
        Client.send(
            Client.request()
                .header("Content-Type", "application/json;charset=UTF-8")
                .POST(BodyPublishers.ofString(QUERY)));
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("application/json; charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/json;q=0", "image/*"})
  void whatCannotBeWrittenIsNotAcceptable(String accept) {
    assertRefused(Client.post(bytes(QUERY), accept), 406, "NOT_ACCEPTABLE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
  void otherMethodsAreNotServed(String method) {
    var response =
        Client.send(Client.request().method(method, BodyPublishers.ofString("{__typename}")));
    assertRefused(response, 405, "METHOD_NOT_ALLOWED");
    assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/graphql",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=iso-8859-1",
        "application/jsonx"
      })
  void onlyJsonComesIn(String contentType) {
    var request =
        Client.request().header("Content-Type", contentType).POST(BodyPublishers.ofString(QUERY));
    assertRefused(Client.send(request), 415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void withoutContentTypeNothingComesIn() {
    var request = Client.request().POST(BodyPublishers.ofString(QUERY));
    assertRefused(Client.send(request), 415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ nope", "{nope}", "query($v:Int!){demoInt(value:$v)}"})
  void wrongRequestsShowInTheStatusOfTheNewMediaTypeOnly(String query) {
    var body = bytes(Client.body(query));
    var modern = Client.post(body, "application/graphql-response+json");
    var old = Client.post(body, "application/json");
    assertThat(modern.statusCode()).isEqualTo(400);
    assertThat(old.statusCode()).isEqualTo(200);
    assertThat(old.body()).isEqualTo(modern.body()).doesNotContain("\"data\"");
  }

  @Test
  void bodiesOverTheLimitAreNotRead() {
    var tooLong = "{\"query\":\"" + "x".repeat(MAX_BODY_BYTES) + "\"}";
    assertRefused(Client.post(tooLong), 413, "PAYLOAD_TOO_LARGE");
    var chunked =
        Client.request()
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(bytes(tooLong))));
    assertRefused(Client.send(chunked), 413, "PAYLOAD_TOO_LARGE");
    assertThat(Client.post(QUERY).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\u00e4", "\u20ac", "\ud83d\ude00"})
  void variablesAreMeasuredInBytes(String letter) {
    var server = DemoServer.with(Map.of("itexports.http.max-variables-bytes", "1000"));
    int letters = (1000 - "{\"v\":\"\"}".length()) / bytes(letter).length;
    int rest = 1000 - "{\"v\":\"\"}".length() - letters * bytes(letter).length;
    var fits = "{\"v\":\"%s\"}".formatted(letter.repeat(letters) + "y".repeat(rest));
    assertThat(bytes(fits)).hasSize(1000);
    var query = "query($v:String){__typename @skip(if:false)}";
    var read = Client.send(Client.post(server, Client.body(query, fits)));
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body()).contains("Unused");
    var over = Client.post(server, Client.body(query, fits.replace("{", "{ ")));
    assertRefused(Client.send(over), 413, "PAYLOAD_TOO_LARGE");
    assertRefused(
        Client.send(
            Client.get(
                server,
                Client.parameter("query", query)
                    + "&"
                    + Client.parameter("variables", fits.replace("{", "{ ")))),
        413,
        "PAYLOAD_TOO_LARGE");
  }

  @Test
  void aBodyMayBeAsLongAsTheLimit() {
    var body = Client.body("{__typename}");
    for (int limit : new int[] {body.length(), body.length() - 1}) {
      var server =
          DemoServer.with(Map.of("itexports.http.max-body-bytes", Integer.toString(limit)));
      assertThat(Client.send(Client.post(server, body)).statusCode())
          .isEqualTo(limit == body.length() ? 200 : 413);
    }
  }

  @Test
  void aListOf100001NumbersReachesItsField() {
    var values =
        DoubleStream.iterate(0.5, value -> value + 1)
            .limit(100_001)
            .mapToObj(Double::toString)
            .collect(Collectors.joining(",", "[", "]"));
    var answer =
        Client.ask("query($v:[Float!]!){demoSum(values:$v)}", "{\"v\":%s}".formatted(values));
    assertThat(answer.at("/data/demoSum").asDouble()).isEqualTo(100_001.0 * 100_001 / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "ä", "x/y", ""})
  void harmfulRequestIdsAreReplaced(String given) {
    var response =
        Client.send(
            Client.request()
                .header("Content-Type", "application/json")
                .header("X-Request-Id", given)
                .POST(BodyPublishers.ofString(QUERY)));
    assertThat(response.headers().firstValue("X-Request-Id").orElseThrow())
        .matches("[0-9a-f-]{36}");
  }

  private static void assertRefused(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Client.json(response).at("/errors/0/extensions/code").asText()).isEqualTo(code);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
