package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong values get a clear coded error; none breaks the service or shows its inside. */
@QuarkusTest
class HostileRequestsTest {

  private static final String OWN =
      "query($v: [Float!]!, $t: Float, $l: [String!]) {"
          + " concentrationOf(values: $v, total: $t, labels: $l) { hhi { value } } }";

  @Test
  void aNullPageSizeMeansTheDefault() {
    JsonNode answer = Ask.query("{ sources(first: null) { nodes { key } } }");

    assertThat(answer.at("/data/sources/nodes")).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4294967297", "\"5\"", "1.7", "1e400", "true", "[1]", "{}"})
  void aPageSizeThatIsNoIntegerIsRefused(String first) {
    assertThat(refused("{ sources(first: %s) { totalCount } }".formatted(first)))
        .isEqualTo("GRAPHQL_VALIDATION_FAILED");
    assertThat(refusedVariable("{\"n\": " + first + "}")).isIn("INVALID_VARIABLES", "BAD_REQUEST");
  }

  @ParameterizedTest
  @CsvSource({"-1", "101", "2147483647"})
  void aPageSizeOutOfRangeIsRefused(String first) {
    assertThat(refused("{ sources(first: %s) { totalCount } }".formatted(first)))
        .isEqualTo("PAGE_SIZE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e400", "\"1\"", "null", "true"})
  void aValueThatIsNoFiniteNumberIsRefused(String value) {
    Response answer =
        Ask.post("{\"query\": %s, \"variables\": {\"v\": [%s]}}".formatted(Ask.write(OWN), value));

    assertThat(Ask.code(Ask.read(answer.asString())))
        .isIn("INVALID_VARIABLES", "BAD_REQUEST", "INFEASIBLE_SHARES");
    assertClean(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]            | INFEASIBLE_SHARES | NO_MEMBERS",
        "[0, 0]        | INFEASIBLE_SHARES | ZERO_SUM",
        "[-1, 2]       | INFEASIBLE_SHARES | NEGATIVE_VALUE",
      })
  void valuesThatHaveNoSharesAreRefused(String values, String code, String cause) {
    JsonNode answer =
        Ask.query("{ concentrationOf(values: %s) { hhi { value } } }".formatted(values));

    assertThat(Ask.code(answer)).isEqualTo(code);
    assertThat(answer.at("/errors/0/extensions/cause").asText()).isEqualTo(cause);
  }

  @Test
  void aTotalBelowTheValuesIsRefused() {
    assertThat(refused("{ concentrationOf(values: [60, 50], total: 100) { hhi { value } } }"))
        .isEqualTo("INFEASIBLE_SHARES");
  }

  @Test
  void labelsThatAreFewerThanValuesOrTheSameAreRefused() {
    assertThat(Ask.code(Ask.query(OWN, Map.of("v", List.of(1, 2), "l", List.of("a")))))
        .isEqualTo("INVALID_ARGUMENT");
    assertThat(Ask.code(Ask.query(OWN, Map.of("v", List.of(1, 2), "l", List.of("a", "a")))))
        .isEqualTo("INFEASIBLE_SHARES");
  }

  @Test
  void aHundredThousandValuesAreAnsweredAndOneMoreIsRefused() {
    JsonNode answered = Ask.query(OWN, Map.of("v", Collections.nCopies(100_000, 1)));
    assertThat(answered.at("/data/concentrationOf/hhi/value").asDouble()).isEqualTo(0.1);

    assertThat(Ask.code(Ask.query(OWN, Map.of("v", Collections.nCopies(100_001, 1)))))
        .isEqualTo("LIST_TOO_LONG");
  }

  @Test
  void anUnknownMemberOfAnInputIsRefused() {
    assertThat(refused("{ concentrationOf(values: [1], assuming: {luck: 1}) { hhi { value } } }"))
        .isEqualTo("GRAPHQL_VALIDATION_FAILED");
    JsonNode answer =
        Ask.query(
            "query($a: Assumptions) { concentrationOf(values: [1], assuming: $a) { hhi { value }"
                + " } }",
            Map.of("a", Map.of("luck", 1)));
    assertThat(Ask.code(answer)).isEqualTo("INVALID_VARIABLES");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{cap: 0}", "{cap: 2}", "{floor: 0.5, cap: 0.1}", "{number: -1}"})
  void assumptionsThatCannotHoldAreRefused(String assuming) {
    assertThat(
            refused(
                "{ concentrationOf(values: [1], total: 2, assuming: %s) { hhi { value } } }"
                    .formatted(assuming)))
        .isEqualTo("INFEASIBLE_SHARES");
  }

  @Test
  void aWrongPeriodIsAnsweredWithTheForms() {
    JsonNode answer = Ask.query("{ period(of: \"last year\") { label } }");

    assertThat(Ask.code(answer)).isEqualTo("INVALID_PERIOD");
    assertThat(answer.at("/errors/0/message").asText()).contains("FY2025", "FY2026-YTD05");
  }

  @Test
  void aWrongCodeIsAnsweredWithNearMatches() {
    JsonNode answer = Ask.query("{ market(code: \"UA\") { name } }");

    assertThat(Ask.code(answer)).isEqualTo("UNKNOWN_CODE");
    assertThat(answer.at("/errors/0/extensions/nearest").toString())
        .isEqualTo("[\"AE\",\"CA\",\"GB\",\"QA\",\"SA\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ node(id: \"\") { id } }",
        "{ node(id: \"TWFya2V0OlVT\") { id } }",
        "{ node(id: \"%%%\") { id } }",
      })
  void aMalformedIdIsRefused(String query) {
    assertThat(refused(query)).isEqualTo("INVALID_ID");
  }

  @Test
  void aMalformedCursorIsRefused() {
    assertThat(refused("{ sources(after: \"x\") { totalCount } }")).isEqualTo("INVALID_CURSOR");
  }

  @Test
  void aCompoundRateBackwardsIsRefused() {
    assertThat(refused("{ economy { cagr(from: \"FY2025\", to: \"FY2020\") { value } } }"))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void tooManyPointsAndPeriodsAreRefused() {
    assertThat(
            refused(
                "{ series(key: \"pk-ict-exports\") { points(frequency: DAY, from: \"2020-01-01\","
                    + " to: \"2022-01-01\") { value } } }"))
        .isEqualTo("LIST_TOO_LONG");
    assertThat(refused("{ coverage(from: \"1900-01\", to: \"2026-01\") { share } }"))
        .isEqualTo("LIST_TOO_LONG");
  }

  private static String refused(String query) {
    Response answer = Ask.post(Ask.write(Map.of("query", query)));
    assertClean(answer);
    return Ask.code(Ask.read(answer.asString()));
  }

  private static String refusedVariable(String variables) {
    String query = "query($n: Int) { sources(first: $n) { totalCount } }";
    Response answer =
        Ask.post("{\"query\": %s, \"variables\": %s}".formatted(Ask.write(query), variables));
    assertClean(answer);
    return Ask.code(Ask.read(answer.asString()));
  }

  private static void assertClean(Response answer) {
    assertThat(answer.statusCode()).isLessThan(500);
    assertThat(answer.asString()).doesNotContain("java.", "org.itexports", "graphql.", "Exception");
  }
}
