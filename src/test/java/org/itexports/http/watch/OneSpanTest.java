package org.itexports.http.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The service as an operator traces it: one span a request, from nobody but the service itself. */
@QuarkusTest
@TestProfile(OneSpanTest.Traced.class)
class OneSpanTest {

  /** With somebody who collects spans. */
  public static class Traced implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(Collector.class));
    }
  }

  private static final String CALLER = "00f067aa0ba902b7";
  private static final String QUERY = "query Traced{release{version}}";
  private static final long PATIENCE_SECONDS = 10;

  /** Set by {@link Collector}. */
  BlockingQueue<CollectedSpan> spans;

  private final Random random = new Random();

  @Test
  void eachRequestIsOneSpanAndNothingElseIsOne() throws InterruptedException {
    var fresh = trace();
    String version =
        given()
            .header("traceparent", of(fresh))
            .contentType("application/json")
            .body("{\"query\":\"" + QUERY + "\"}")
            .post("/graphql")
            .then()
            .statusCode(200)
            .extract()
            .path("data.release.version");
    var tag =
        ask(trace())
            .queryParam("query", QUERY)
            .get("/graphql")
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    given().get("/q/health/ready").then().statusCode(200);
    given().get("/q/metrics").then().statusCode(200);
    given().get("/").then().statusCode(200);
    var last = trace();
    ask(last)
        .header("If-None-Match", tag)
        .queryParam("query", QUERY)
        .get("/graphql")
        .then()
        .statusCode(304);

    var collected = collectedUntil(last);
    assertThat(collected).hasSize(3);
    assertThat(collected)
        .allSatisfy(
            span -> {
              assertThat(span.scope()).isEqualTo("org.itexports.graphql");
              assertThat(span.name()).isEqualTo("query");
              assertThat(span.kind()).as("of a server").isEqualTo(2);
              assertThat(span.parent()).isEqualTo(CALLER);
              assertThat(span.status()).isZero();
              assertThat(span.attributes())
                  .containsEntry("graphql.operation.type", "query")
                  .containsEntry("graphql.operation.name", "Traced")
                  .containsEntry("itexports.release", version)
                  .containsEntry("itexports.outcome", "success")
                  .doesNotContainKey("graphql.document");
            });
    assertThat(collected)
        .extracting(span -> span.attributes().get("itexports.cache"))
        .containsExactly("miss", "hit", "not_modified");
    assertThat(collected.get(0).trace()).isEqualTo(fresh);
  }

  @Test
  void errorsAreErrors() throws InterruptedException {
    var trace = trace();
    ask(trace).queryParam("query", "{nope}").get("/graphql").then().statusCode(200);
    var span = collectedUntil(trace).get(0);
    assertThat(span.status()).as("an error").isEqualTo(2);
    assertThat(span.attributes()).containsEntry("error.type", "GRAPHQL_VALIDATION_FAILED");
  }

  /** All spans up to the first of a trace; nothing comes after its answer that began before. */
  private List<CollectedSpan> collectedUntil(String trace) throws InterruptedException {
    var collected = new ArrayList<CollectedSpan>();
    do {
      var span = spans.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(span).as("another span").isNotNull();
      collected.add(span);
    } while (!collected.get(collected.size() - 1).trace().equals(trace));
    assertThat(spans).isEmpty();
    return collected;
  }

  private static RequestSpecification ask(String trace) {
    return given().header("traceparent", of(trace));
  }

  private static String of(String trace) {
    return "00-" + trace + "-" + CALLER + "-01";
  }

  private String trace() {
    return "%016x%016x".formatted(random.nextLong(), random.nextLong() | 1);
  }
}
