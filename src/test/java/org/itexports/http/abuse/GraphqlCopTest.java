package org.itexports.http.abuse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itexports.graph.Ask;
import org.junit.jupiter.api.Test;

/**
 * What the auditor graphql-cop 1.15 looks for, check by check. Introspection, queries by GET and
 * GraphiQL are found on purpose, since the data is public; tests beside this package show that an
 * operator can switch them off. Nothing else may be found.
 */
@QuarkusTest
class GraphqlCopTest {

  @Test
  void aHundredAndOneAliasesAreRefused() {
    var aliases =
        IntStream.range(0, 101)
            .mapToObj("alias%d: __typename\n"::formatted)
            .collect(Collectors.joining());

    assertRefused(cop("query cop { " + aliases + " }"), "TOO_MANY_ALIASES");
  }

  @Test
  void aBatchOfTenIsRefused() {
    var one = Map.of("query", "query cop { __typename }");

    var answer = Ask.post(Ask.write(Collections.nCopies(10, one)));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertRefused(answer, "BAD_REQUEST");
  }

  @Test
  void introspectionInCirclesIsRefused() {
    assertRefused(
        cop(
            "query cop { __schema { types { fields { type { fields { type { fields { type { fields"
                + " { type { name } } } } } } } } } } }"),
        "GRAPHQL_VALIDATION_FAILED");
  }

  @Test
  void tenDirectivesAtOneFieldAreRefusedByOneError() {
    var answer = cop("query cop { __typename " + "@aa".repeat(10) + " }");

    assertRefused(answer, "TOO_MANY_DIRECTIVES");
    assertThat(Ask.read(answer.asString()).get("errors")).hasSize(1);
  }

  @Test
  void theSameFieldFiveHundredTimesIsRefused() {
    var repeated = "__typename\n".repeat(500);

    assertRefused(cop("query cop { " + repeated + "}"), "TOO_MANY_ROOT_FIELDS");
    assertRefused(cop("query cop { economy { " + repeated + "} }"), "TOO_MANY_REPEATS");
  }

  @Test
  void theSchemaIsPublicOnPurpose() {
    var answer = cop("query cop { __schema { types { name fields { name } } } }");

    assertThat(Ask.read(answer.asString()).at("/data/__schema/types")).isNotEmpty();
  }

  @Test
  void queriesAreAnsweredByGetOnPurpose() {
    var answer = given().queryParam("query", "query cop {__typename}").get("/graphql");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Ask.read(answer.asString()).at("/data/__typename").asText()).isEqualTo("Query");
  }

  @Test
  void mutationsAreRefusedByGet() {
    var answer = given().queryParam("query", "mutation cop {__typename}").get("/graphql");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertRefused(answer, "METHOD_NOT_ALLOWED");
  }

  @Test
  void formsAreRefused() {
    var answer = given().formParam("query", "query cop { __typename }").post("/graphql");

    assertThat(answer.statusCode()).isEqualTo(415);
    assertRefused(answer, "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void noFieldIsSuggested() {
    var answer = cop("query cop { __schema { directive } }");

    assertRefused(answer, "GRAPHQL_VALIDATION_FAILED");
    assertThat(answer.asString()).doesNotContain("Did you mean", "directives");
  }

  @Test
  void graphiqlIsReachableOnPurpose() {
    var page = given().accept("text/html").get("/graphql");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString()).contains("<title>IT Exports Graph</title>");
  }

  @Test
  void noAnswerIsTraced() {
    var answered = Ask.read(cop("query cop { __typename }").asString());
    var refused = Ask.read(cop("query cop { nope }").asString());

    assertThat(answered.has("extensions")).isFalse();
    assertThat(refused.findValue("tracing")).isNull();
  }

  @Test
  void whatIsNoGraphqlIsHandled() {
    var answer = cop("qwerty cop { abc }");

    assertRefused(answer, "GRAPHQL_PARSE_FAILED");
    assertThat(answer.asString()).doesNotContain("exception", "Exception", "stack");
  }

  private static Response cop(String query) {
    return Ask.post(Ask.write(Map.of("query", query, "operationName", "cop")));
  }

  private static void assertRefused(Response answer, String code) {
    var json = Ask.read(answer.asString());
    assertThat(Ask.code(json)).isEqualTo(code);
    assertThat(json.has("data")).isFalse();
  }
}
