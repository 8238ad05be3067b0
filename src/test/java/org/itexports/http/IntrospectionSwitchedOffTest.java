package org.itexports.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service that does not show its schema serves all the same. */
@QuarkusTest
@TestProfile(IntrospectionSwitchedOffTest.SwitchedOff.class)
class IntrospectionSwitchedOffTest {

  /** As an operator would set it. */
  public static final class SwitchedOff implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("itexports.graphql.introspection", "false");
    }
  }

  @Test
  void theSchemaIsNotShown() {
    given()
        .contentType("application/json")
        .accept("application/graphql-response+json")
        .body(Map.of("query", IntrospectionQuery.INTROSPECTION_QUERY))
        .post("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("INTROSPECTION_DISABLED"))
        .body("errors.size()", equalTo(1));
  }

  @Test
  void theServiceIsReadyAndAnswers() {
    given().get("/q/health/ready").then().statusCode(200);
    given()
        .contentType("application/json")
        .body(Map.of("query", "{__typename economy{__typename}}"))
        .post("/graphql")
        .then()
        .body("data.economy.__typename", equalTo("Economy"));
  }
}
