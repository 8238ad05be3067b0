package org.itexports.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.nullValue;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service as it is started: its route, and nothing of the stock one. */
@QuarkusTest
class ServiceTest {

  @Test
  void answersOnItsOwnRoute() {
    given()
        .contentType("application/json")
        .body("{\"query\":\"{__typename}\"}")
        .post("/graphql")
        .then()
        .statusCode(200)
        .header("X-Request-Id", containsString("-"))
        .body("data.__typename", equalTo("Query"));
  }

  @Test
  void theStockHandlerIsOutOfReach() {
    given()
        .header("Connection", "Upgrade")
        .header("Upgrade", "websocket")
        .header("Sec-WebSocket-Version", "13")
        .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
        .header("Sec-WebSocket-Protocol", "graphql-transport-ws")
        .get("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    for (String path : new String[] {"/graphql/schema.graphql", "/graphql/a/b"}) {
      for (String method : new String[] {"GET", "POST"}) {
        given()
            .request(method, path)
            .then()
            .statusCode(404)
            .body("errors[0].extensions.code", equalTo("NOT_FOUND"))
            .body("errors[0].message", equalTo("Nothing is served at this address."));
      }
    }
    given().get("/q/graphql-ui").then().statusCode(404);
  }

  @Test
  void pagesWithinPagesAreRefusedBeforeTheyAreRead() {
    var nested =
        "{observations(series:\\\"wb-ict-service-exports\\\",first:100){nodes{source{observations"
            + "(first:100){nodes{source{observations(first:100){nodes{source{observations"
            + "(first:100){nodes{key}}}}}}}}}}}}";
    given()
        .contentType("application/json")
        .body("{\"query\":\"%s\"}".formatted(nested))
        .post("/graphql")
        .then()
        .statusCode(200)
        .body("errors[0].extensions.code", equalTo("QUERY_TOO_COSTLY"))
        .body("errors[0].extensions.cost", equalTo(206_060_604))
        .body("errors[0].extensions.budget", equalTo(50_000));
  }

  @Test
  void pagesOfOtherSitesAreTreatedAsBefore() {
    given()
        .header("Origin", "https://other.example.org")
        .queryParam("query", "{__typename}")
        .get("/graphql")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void aBrowserAtTheAddressOfTheGraphIsShownThePage() {
    given()
        .redirects()
        .follow(false)
        .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
        .get("/graphql")
        .then()
        .statusCode(302)
        .header("Location", "graphiql/")
        .header("Vary", equalToIgnoringCase("accept"));
    given().get("/graphql").then().statusCode(400);
  }

  @Test
  void theSchemaIsReadWholeAndPacked() {
    given()
        .contentType("application/json")
        .header("Accept-Encoding", "br")
        .body(Map.of("query", IntrospectionQuery.INTROSPECTION_QUERY))
        .post("/graphql")
        .then()
        .statusCode(200)
        .header("Content-Encoding", "br");
  }

  @Test
  void isAliveAndReady() {
    given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find{it.name=='serving'}.status", equalTo("UP"));
  }

  @Test
  void requestsAreCounted() {
    answersOnItsOwnRoute();
    var metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
    assertThat(metrics)
        .contains("graphql_server_requests_seconds_count{outcome=\"success\"}")
        .contains("graphql_server_requests_seconds_bucket{outcome=\"refused\",le=\"0.01\"}");
  }
}
