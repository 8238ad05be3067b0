package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.http.Client.body;
import static org.itexports.http.Client.get;
import static org.itexports.http.Client.header;
import static org.itexports.http.Client.parameter;
import static org.itexports.http.Client.post;
import static org.itexports.http.Client.send;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.itexports.http.watch.ObservabilityPage;
import org.itexports.release.CurrentCatalogue;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One line a request, with all that operators ask for and nothing that is the client's own. */
class AccessLogTest {

  private static final String SHIPS =
      "query Ships($n: Int) { demoShips(first: $n) { nodes { slug } } }";
  private static final String HASH =
      "ec06eb0086eecac2183ce9bd8e28802be38bef185ca0a4e5b58a95a60cf61821";

  private final DemoServer server = DemoServer.with(Map.of());
  private final AccessLines lines = new AccessLines();

  @AfterEach
  void close() {
    lines.close();
  }

  @Test
  void aLineTellsWhatWasAskedAndWhatCameOfIt() throws InterruptedException {
    var line = lineOf(post(server, body(SHIPS, "{\"n\":3}")));
    assertThat(line.getLoggerName()).isEqualTo("org.itexports.access");
    assertThat(line.getMessage()).matches("Ships 200 success in \\d+\\.\\d ms");
    var fields = line.getMdcCopy();
    assertThat(fields.remove("micros")).matches("\\d+");
    assertThat(fields.remove("bytes")).isEqualTo("80");
    assertThat(fields)
        .isEqualTo(
            Map.ofEntries(
                Map.entry("requestId", "this-one"),
                Map.entry("method", "POST"),
                Map.entry("operationType", "query"),
                Map.entry("operation", "Ships"),
                Map.entry("document", HASH),
                Map.entry("cost", "7"),
                Map.entry("cache", "miss"),
                Map.entry("release", CurrentCatalogue.bundled().main().release().version()),
                Map.entry("status", "200"),
                Map.entry("outcome", "success"),
                Map.entry("code", "")));
  }

  @Test
  void documentsVariablesAndAddressesAreNotWritten() throws InterruptedException {
    var line =
        lineOf(
            post(
                    server,
                    body(
                        "query($w: String!) { demoShip(slug: $w) { slug } }",
                        "{\"w\":\"my-secret\"}"))
                .header("X-Forwarded-For", "203.0.113.7"));
    assertThat(line.getMdc("code")).isEqualTo("UNKNOWN_CODE");
    assertThat(line.getMessage() + line.getMdcCopy())
        .doesNotContain("my-secret", "demoShip", "203.0.113.7", "127.0.0.1", "localhost");
  }

  @Test
  void keptAndUnchangedAnswersTellTheSame() throws InterruptedException {
    var address = parameter("query", "query Kept{demoShips{totalCount}}");
    var tag = header(send(get(server, address)), "ETag");
    var kept = lineOf(get(server, address));
    assertThat(kept.getMdc("cache")).isEqualTo("hit");
    assertThat(kept.getMdc("operation")).isEqualTo("Kept");
    var unchanged = lineOf(get(server, address).header("If-None-Match", tag));
    assertThat(unchanged.getMdc("cache")).isEqualTo("not_modified");
    assertThat(unchanged.getMdc("status")).isEqualTo("304");
    assertThat(unchanged.getMdc("bytes")).isEqualTo("0");
    assertThat(unchanged.getMdc("operation")).isEqualTo("Kept");
    assertThat(unchanged.getMdc("document")).isEqualTo(kept.getMdc("document"));
    assertThat(unchanged.getMdc("cost")).isEqualTo(kept.getMdc("cost"));
  }

  @Test
  void refusalsTellTheirCode() throws InterruptedException {
    var line = lineOf(post(server, "nonsense"));
    assertThat(line.getMdc("outcome")).isEqualTo("refused");
    assertThat(line.getMdc("code")).isEqualTo("BAD_REQUEST");
    assertThat(line.getMdc("operationType")).isEqualTo("none");
    assertThat(line.getMessage()).startsWith("anonymous 400 refused in ");
  }

  @Test
  void namesAndMethodsAreNotAsLongAsStrangersLike() throws InterruptedException {
    var named = lineOf(post(server, body("query " + "N".repeat(300) + "{__typename}")));
    assertThat(named.getMdc("operation")).isEqualTo("N".repeat(80));
    var strange = lineOf(post(server, "").method("M".repeat(300), BodyPublishers.noBody()));
    assertThat(strange.getMdc("method")).isEqualTo("other");
    assertThat(strange.getMdc("code")).isEqualTo("METHOD_NOT_ALLOWED");
  }

  @Test
  void theCallersTraceIsNamedEvenWhenNoneIsKeptHere() throws InterruptedException {
    var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    var parent = "00-" + trace + "-00f067aa0ba902b7-00";
    assertThat(lineOf(post(server, body(SHIPS)).header("traceparent", parent)).getMdc("traceId"))
        .isEqualTo(trace);
    assertThat(lineOf(post(server, body(SHIPS)).header("traceparent", "x")).getMdc("traceId"))
        .isNull();
  }

  @Test
  void theTraceThatBeginsHereIsNamed() throws InterruptedException {
    var spans = new Spans();
    var traced = DemoServer.traced(Map.of(), spans.telemetry());
    var line = lineOf(post(traced, body(SHIPS)));
    assertThat(line.getMdc("traceId")).isEqualTo(spans.only().getTraceId());
  }

  @Test
  void fieldsAreThoseOfThePage() throws InterruptedException {
    var parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";
    var line = lineOf(post(server, body(SHIPS)).header("traceparent", parent));
    assertThat(line.getMdcCopy().keySet()).isEqualTo(ObservabilityPage.names("Field"));
  }

  private ExtLogRecord lineOf(HttpRequest.Builder request) throws InterruptedException {
    send(request.setHeader("X-Request-Id", "this-one"));
    return lines.of("this-one");
  }
}
