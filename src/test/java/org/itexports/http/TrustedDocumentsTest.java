package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itexports.http.Client.code;
import static org.itexports.http.Client.get;
import static org.itexports.http.Client.parameter;
import static org.itexports.http.Client.post;
import static org.itexports.http.Client.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that the operator has put in files, asked for by their ids. */
class TrustedDocumentsTest {

  /** SHA-256 of {@code {__typename}}, by sha256sum. */
  private static final String HASH =
      "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";

  private static final String MAP =
      "{\"ships\":\"query ships($n:Int){demoShips(first:$n){nodes{slug}}}\",\"b\":\"{__typename}\"}";
  private static final String MANIFEST =
      "{\"format\":\"apollo-persisted-query-manifest\",\"version\":1,\"operations\":["
          + "{\"id\":\"m1\",\"name\":\"x\",\"type\":\"query\",\"body\":\"{m:__typename}\"}]}";

  @TempDir Path folder;

  @Test
  void areAskedForByTheirIds() throws IOException {
    var server = server(MAP, false);
    assertThat(send(get(server, "documentId=ships&variables=%7B%22n%22:1%7D")).body())
        .isEqualTo("{\"data\":{\"demoShips\":{\"nodes\":[{\"slug\":\"ark\"}]}}}");
    assertThat(send(post(server, "{\"documentId\":\"b\"}")).body()).contains("Query");
  }

  @Test
  void orByTheirHash() throws IOException {
    var server = server(MAP, false);
    assertThat(send(get(server, "documentId=sha256:" + HASH)).body()).contains("Query");
    var automatic = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(HASH);
    assertThat(send(get(server, parameter("extensions", automatic))).body()).contains("Query");
  }

  @Test
  void manifestsOfApolloAreRead() throws IOException {
    assertThat(send(get(server(MANIFEST, false), "documentId=m1")).body())
        .isEqualTo("{\"data\":{\"m\":\"Query\"}}");
  }

  @Test
  void idsThatNobodyGaveAreNotFound() throws IOException {
    var server = server(MAP, false);
    for (String id : new String[] {"ship", "sha256:" + "0".repeat(64), "B"}) {
      var response = send(get(server, parameter("documentId", id)));
      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(code(response)).isEqualTo("DOCUMENT_NOT_FOUND");
    }
  }

  @Test
  void oneRequestNamesOneDocument() throws IOException {
    var response =
        send(post(server(MAP, false), "{\"documentId\":\"b\",\"query\":\"{__typename}\"}"));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(code(response)).isEqualTo("BAD_REQUEST");
  }

  @Test
  void theyMayBeAllThatIsAnswered() throws IOException {
    var server = server(MAP, true);
    assertThat(send(get(server, "documentId=b")).statusCode()).isEqualTo(200);
    // Even the text of one is not taken: it would have to be the very text.
    var asText = send(get(server, parameter("query", "{__typename}")));
    assertThat(asText.statusCode()).isEqualTo(403);
    assertThat(code(asText)).isEqualTo("DOCUMENT_NOT_TRUSTED");
    var other =
        "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted("0".repeat(64));
    assertThat(code(send(get(server, parameter("extensions", other)))))
        .isEqualTo("PERSISTED_QUERY_NOT_SUPPORTED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "1",
        "{",
        "{\"a\":1}",
        "{\"operations\":[{\"id\":\"a\"}]}",
        "{\"operations\":[{\"body\":\"{__typename}\"}]}",
        "{\"sha256:0000000000000000000000000000000000000000000000000000000000000000\":\"{__typename}\"}",
      })
  void filesThatCannotBeReadStopTheStart(String content) {
    assertThatThrownBy(() -> server(content, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("documents.json");
  }

  @Test
  void soDoesAModeThatWouldAnswerNothing() {
    assertThatThrownBy(() -> DemoServer.with(Map.of("itexports.documents.only", "true")))
        .hasMessageContaining("itexports.documents.files");
  }

  private DemoServer server(String content, boolean only) throws IOException {
    var file = Files.writeString(folder.resolve("documents.json"), content);
    return DemoServer.with(
        Map.of(
            "itexports.documents.files", file.toString(),
            "itexports.documents.only", Boolean.toString(only)));
  }
}
