package org.itexports.http.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.lambda.GatewayEvent.asked;
import static org.itexports.http.lambda.GatewayEvent.get;
import static org.itexports.http.lambda.GatewayEvent.posted;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deployed answers the events of an HTTP API as the service answers requests. */
class FunctionIT {

  private static final String TOTAL = "{economy{total(period:\"FY2025\"){value}}}";
  private static final String LONG = "{firms(first:50){nodes{name slug kind}}}";

  @TempDir static Path place;

  private static DeployedFunction function;

  @BeforeAll
  static void deploy() throws Exception {
    function = DeployedFunction.start(DeployedFunction.unpack(place.resolve("task")), Map.of());
  }

  @AfterAll
  static void stop() throws Exception {
    function.close();
  }

  @Test
  void answersByPost() throws Exception {
    var answer = function.answer(posted(TOTAL));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text())
        .isEqualTo("{\"data\":{\"economy\":{\"total\":{\"value\":3814000000}}}}");
    assertThat(answer.isBase64()).isFalse();
    assertThat(answer.headers())
        .containsEntry("content-type", "application/json; charset=utf-8")
        .containsEntry("cache-control", "no-store");
  }

  @Test
  void answersByGetWithWhatMayBeKept() throws Exception {
    var answer = function.answer(asked(TOTAL).with("accept", "text/plain;q=0.1, application/json"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/data/economy/total/value").asLong()).isEqualTo(3_814_000_000L);
    assertThat(answer.headers())
        .containsEntry("cache-control", "public, max-age=60")
        .containsEntry("vary", "Accept, Accept-Encoding, Itexports-Release")
        .containsKey("etag");
  }

  @Test
  void whatIsKnownIsNotSentAgain() throws Exception {
    var tag = function.answer(asked(TOTAL)).headers().get("etag");
    for (String known : new String[] {tag, "\"other\", " + tag, "\"a\",\"b\"," + tag}) {
      var answer = function.answer(asked(TOTAL).with("if-none-match", known));
      assertThat(answer.status()).as(known).isEqualTo(304);
      assertThat(answer.headers()).containsEntry("etag", tag);
      assertThat(answer.bytes()).isEmpty();
    }
    assertThat(function.answer(asked(TOTAL).with("if-none-match", "\"other\"")).status())
        .isEqualTo(200);
  }

  @Test
  void mistakesAreNamedByTheirCodes() throws Exception {
    var graphql = "application/graphql-response+json";
    assertThat(code(400, posted("{").with("accept", graphql))).isEqualTo("GRAPHQL_PARSE_FAILED");
    assertThat(code(400, posted("{nothing}").with("accept", graphql)))
        .isEqualTo("GRAPHQL_VALIDATION_FAILED");
    assertThat(code(200, posted("{nothing}"))).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    assertThat(code(405, asked("mutation{__typename}"))).isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(code(415, posted(TOTAL).with("content-type", "text/plain")))
        .isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    assertThat(code(415, posted(TOTAL).with("content-type", "text/plain;,application/json")))
        .isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    assertThat(code(400, asked(""))).isEqualTo("BAD_REQUEST");
    var node = function.answer(posted("{node(id:\"x\"){id}}"));
    assertThat(node.status()).isEqualTo(200);
    assertThat(node.at("/errors/0/extensions/code").asText()).isEqualTo("INVALID_ID");
  }

  @Test
  void bodiesOfMoreThanIsReadAreRefused() throws Exception {
    var spaces = " ".repeat(2_200_000);
    assertThat(code(413, posted(TOTAL + spaces))).isEqualTo("PAYLOAD_TOO_LARGE");
  }

  @Test
  void bodiesMayComeInBase64() throws Exception {
    var event = posted("query($id:ID!){node(id:$id){id}}", Map.of("id", "größer 😀")).inBase64();
    var answer = function.answer(event);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("INVALID_ID");
    assertThat(function.answer(posted(TOTAL).inBase64()).text())
        .isEqualTo(function.answer(posted(TOTAL)).text());
  }

  @Test
  void packedAnswersAreSentAsBytes() throws Exception {
    var plain = function.answer(asked(LONG));
    assertThat(plain.status()).isEqualTo(200);
    assertThat(plain.isBase64()).isFalse();
    assertThat(plain.headers()).doesNotContainKey("content-encoding");

    var gzip = function.answer(asked(LONG).with("accept-encoding", "gzip"));
    assertThat(gzip.isBase64()).isTrue();
    assertThat(gzip.headers())
        .containsEntry("content-encoding", "gzip")
        .containsEntry("content-type", "application/json; charset=utf-8");
    assertThat(read(new GZIPInputStream(bytes(gzip)))).isEqualTo(plain.bytes());

    var brotli = function.answer(asked(LONG).with("accept-encoding", "gzip, deflate, br, zstd"));
    assertThat(brotli.isBase64()).isTrue();
    assertThat(brotli.headers()).containsEntry("content-encoding", "br");
    Brotli4jLoader.ensureAvailability();
    assertThat(read(new BrotliInputStream(bytes(brotli)))).isEqualTo(plain.bytes());

    assertThat(gzip.headers().get("etag")).isNotEqualTo(plain.headers().get("etag"));
  }

  @Test
  void nothingIsSaidOfAConnection() throws Exception {
    for (GatewayEvent event : new GatewayEvent[] {posted(TOTAL), asked(TOTAL), posted("{")}) {
      assertThat(function.answer(event).headers())
          .doesNotContainKeys("connection", "transfer-encoding", "content-encoding", "ratelimit");
    }
    var expecting = posted(TOTAL).with("expect", "100-continue");
    assertThat(function.answer(expecting).status()).isEqualTo(200);
  }

  @Test
  void otherMethodsAreServedAlike() throws Exception {
    var head = function.answer(asked(TOTAL).by("HEAD"));
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.headers()).containsKey("etag");
    assertThat(head.bytes()).isEmpty();
    assertThat(function.answer(get("/graphql").by("OPTIONS")).status()).isEqualTo(204);
    assertThat(code(405, get("/graphql").by("DELETE"))).isEqualTo("METHOD_NOT_ALLOWED");
  }

  @Test
  void elsewhereIsNothing() throws Exception {
    assertThat(function.answer(get("/nothing")).status()).isEqualTo(404);
    assertThat(function.answer(get("/q/metrics")).status()).isEqualTo(404);
    assertThat(code(404, get("/graphql/nothing"))).isEqualTo("NOT_FOUND");
    assertThat(code(404, get("/releases/current/nothing.csv"))).isEqualTo("NOT_FOUND");
  }

  @Test
  void isAliveAndReadyWithoutAStore() throws Exception {
    assertThat(function.answer(get("/q/health/live")).at("/status").asText()).isEqualTo("UP");
    var ready = function.answer(get("/q/health/ready"));
    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.at("/checks").toString()).contains("\"serving\"");
    assertThat(function.answer(asked("{release{version}}")).status()).isEqualTo(200);
  }

  @Test
  void thePageAndItsFilesComeWhole() throws Exception {
    assertThat(function.answer(get("/")).headers()).containsEntry("location", "graphiql/");
    var page = function.answer(get("/graphiql/"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.headers().get("content-type")).startsWith("text/html");
    var root = Path.of("src", "main", "resources", "META-INF", "resources");
    try (var files = Files.walk(root.resolve("graphiql"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        var answer = function.answer(get("/" + root.relativize(file)));
        assertThat(answer.status()).as("%s", file).isEqualTo(200);
        assertThat(answer.bytes()).as("%s", file).isEqualTo(Files.readAllBytes(file));
      }
    }
  }

  @Test
  void everyFileOfTheReleaseIsShortEnoughForAnAnswer() throws Exception {
    var index = function.answer(get("/releases/"));
    assertThat(index.status()).isEqualTo(200);
    var files = index.at("/releases/0/files").findValuesAsText("name");
    assertThat(files).contains("datapackage.zip", "observations.csv");
    for (String file : files) {
      var answer = function.answer(get("/releases/current/" + file));
      assertThat(answer.status()).as(file).isEqualTo(200);
      assertThat(answer.bytes()).as(file).isNotEmpty();
      assertThat(answer.isBase64()).as(file).isEqualTo(file.endsWith(".zip"));
    }
  }

  private static String code(int status, GatewayEvent event) throws Exception {
    var answer = function.answer(event);
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    return answer.at("/errors/0/extensions/code").asText();
  }

  private static InputStream bytes(GatewayAnswer answer) {
    return new ByteArrayInputStream(answer.bytes());
  }

  private static byte[] read(InputStream packed) throws Exception {
    try (packed) {
      return packed.readAllBytes();
    }
  }
}
