package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is sent, an answer comes at once, it is the sender's mistake, and it tells nothing of
 * the inside.
 */
class MalformedRequestsTest {

  static Stream<byte[]> bodies() {
    List<byte[]> bodies = new ArrayList<>();
    Stream.of(
            "",
            " ",
            "null",
            "true",
            "1",
            "\"x\"",
            "[]",
            "{}",
            "{",
            "}",
            "{]",
            "{\"query\"",
            "{\"query\":",
            "{\"query\":}",
            "{\"query\":null}",
            "{\"query\":1}",
            "{\"query\":[]}",
            "{\"query\":{}}",
            "{\"query\":true}",
            "{\"query\":\"{__typename}\"",
            "{\"query\":\"{__typename}\"}}",
            "{\"query\":\"{__typename}\"} {}",
            "{\"query\":\"{__typename}\"},",
            "{query:\"{__typename}\"}",
            "{'query':'{__typename}'}",
            "[{\"query\":\"{__typename}\"}]",
            "{\"query\":\"{__typename}\",\"query\":\"{__typename}\"}",
            "{\"query\":\"{__typename}\",\"variables\":[]}",
            "{\"query\":\"{__typename}\",\"variables\":\"{}\"}",
            "{\"query\":\"{__typename}\",\"variables\":1}",
            "{\"query\":\"{__typename}\",\"variables\":false}",
            "{\"query\":\"{__typename}\",\"variables\":{\"a\":1,\"a\":2}}",
            "{\"query\":\"{__typename}\",\"variables\":{\"a\":NaN}}",
            "{\"query\":\"{__typename}\",\"variables\":{\"a\":1e400}}",
            "{\"query\":\"{__typename}\",\"variables\":{\"a\":" + "9".repeat(100_000) + "}}",
            "{\"query\":\"{__typename}\",\"operationName\":1}",
            "{\"query\":\"{__typename}\",\"operationName\":{}}",
            "{\"query\":\"{__typename}\",\"operationName\":\"Nope\"}",
            "{\"query\":\"{__typename}\",\"extensions\":[]}",
            "{\"query\":\"{__typename}\",\"extensions\":\"x\"}",
            "{\"query\":\"{__typename}\",\"other\":{\"a\":1,\"a\":1}}",
            "{\"query\":\"{__typename\u0000\"}",
            "{\"query\":\"\\ud800\"}",
            "{\"query\":\"{__typename}\\x\"}",
            "{\"query\":\"" + "{a".repeat(20_000) + "\"}",
            "{\"query\":\"" + "[".repeat(50_000) + "\"}",
            "{\"query\":\"{demoSum(values:" + "[".repeat(5_000) + ")}\"}",
            "{\"query\":\"query" + "@a".repeat(20_000) + "{__typename}\"}",
            "{\"query\":\"{" + "__typename ".repeat(20_000) + "}\"}",
            "{\"query\":\"{...A} fragment A on Query{...B} fragment B on Query{...A}\"}",
            "{\"query\":\"fragment A on Query{__typename}\"}",
            "{\"query\":\"type A{a:Int}\"}",
            "{\"query\":\"subscription{x}\"}",
            "{\"query\":\"{__typename @defer @nope}\"}",
            "{\"a\":".repeat(10_000),
            "[".repeat(100_000),
            "{\"query\":\"{__typename}\",\"variables\":{\"a\":"
                + "[".repeat(70)
                + "]".repeat(70)
                + "}}",
            "query={__typename}",
            "<xml/>",
            "--boundary")
        .map(body -> body.getBytes(StandardCharsets.UTF_8))
        .forEach(bodies::add);
    bodies.add("{\"query\":\"{__typename}\"}".getBytes(StandardCharsets.UTF_16LE));
    bodies.add("{\"query\":\"{__typename}\"}".getBytes(StandardCharsets.UTF_16));
    bodies.add(new byte[] {'{', '"', 'q', (byte) 0xff, '"', ':', '1', '}'});
    bodies.add(new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'});
    bodies.add(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});
    bodies.add(new byte[1000]);
    return bodies.stream();
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void isAnsweredAsTheSendersMistake(byte[] body) {
    var response = Client.post(body, "application/graphql-response+json");
    var shown = new String(body, 0, Math.min(100, body.length), StandardCharsets.UTF_8);
    assertThat(response.statusCode()).as(shown + " -> " + response.body()).isEqualTo(400);
    var error = Client.json(response).at("/errors/0");
    assertThat(error.at("/extensions/code").asText())
        .isIn(
            "BAD_REQUEST",
            "GRAPHQL_PARSE_FAILED",
            "GRAPHQL_VALIDATION_FAILED",
            "INVALID_VARIABLES",
            "QUERY_TOO_DEEP",
            "DOCUMENT_TOO_LARGE");
    assertThat(response.body()).doesNotContain("org.", "java.", "com.", "Exception", "graphql.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"query\":\"{__typename #\\ud800\\n}\"}",
        "{\"query\":\"{__typename #\\udc00\\ud800\\n}\"}",
        "{\"query\":\"{__typename}\",\"operationName\":\"\\udfff\"}",
        "{\"query\":\"{__typename}\",\"variables\":{\"a\":\"\\ud800\"}}",
        "{\"query\":\"{__typename}\",\"variables\":{\"a\":[{\"\\udbff\":1}]}}",
      })
  void halfACharacterIsNoText(String body) {
    var response = Client.post(body);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Client.code(response)).isEqualTo("BAD_REQUEST");
    assertThat(response.body()).contains("half of a character");
  }

  @Test
  void bothHalvesOfACharacterAreText() {
    var body =
        Client.body(
            "query($v:DemoFilterInput!){demoFilter(filter:$v)}", "{\"v\":{\"word\":\"%s\"}}");
    var answer = Client.json(Client.post(body.formatted("\\ud83d\\ude00")));
    assertThat(answer.at("/data/demoFilter").asText()).contains("word=\ud83d\ude00,");
  }
}
