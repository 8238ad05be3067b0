package org.itexports.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages of sites that the operator has named may read answers, others may not. */
@QuarkusTest
@TestProfile(CorsTest.OneSite.class)
class CorsTest {

  private static final String OURS = "https://app.example.org";

  @Test
  void aPageOfANamedSiteMayAsk() {
    given()
        .header("Origin", OURS)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "content-type")
        .options("/graphql")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", OURS)
        .header("Access-Control-Allow-Headers", "content-type");
    var response =
        given().header("Origin", OURS).queryParam("query", "{__typename}").get("/graphql").then();
    response.statusCode(200).header("Access-Control-Allow-Origin", OURS);
    assertThat(response.extract().headers().getValues("Vary"))
        .containsExactlyInAnyOrder("Accept, Accept-Encoding, Itexports-Release", "Origin");
  }

  @Test
  void pagesOfOtherSitesMayNot() {
    given()
        .header("Origin", "https://other.example.org")
        .contentType("application/json")
        .body("{\"query\":\"{__typename}\"}")
        .post("/graphql")
        .then()
        .statusCode(403)
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void whoIsNoPageIsNotConcerned() {
    var response = given().queryParam("query", "{__typename}").get("/graphql").then();
    response.statusCode(200);
    // Or else a cache on the way would give this answer, which no page may read, to pages.
    assertThat(response.extract().headers().getValues("Vary")).contains("Origin");
  }

  /** As an operator would: properties at run time. */
  public static final class OneSite implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", OURS);
    }
  }
}
