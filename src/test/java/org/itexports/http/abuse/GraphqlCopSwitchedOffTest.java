package org.itexports.http.abuse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.itexports.graph.Ask;
import org.junit.jupiter.api.Test;

/** What graphql-cop finds that is there on purpose can be switched off. */
@QuarkusTest
@TestProfile(GraphqlCopSwitchedOffTest.SwitchedOff.class)
class GraphqlCopSwitchedOffTest {

  @Test
  void theSchemaIsNotShown() {
    var answer = Ask.query("query cop { __schema { types { name fields { name } } } }");

    assertThat(Ask.code(answer)).isEqualTo("INTROSPECTION_DISABLED");
    assertThat(answer.has("data")).isFalse();
  }

  @Test
  void aTypeIsNotShownByItsName() {
    var answer = Ask.query("{ firms(first: 1) { totalCount } __type(name: \"Query\") { name } }");

    assertThat(Ask.code(answer)).isEqualTo("INTROSPECTION_DISABLED");
    assertThat(answer.has("data")).isFalse();
  }

  @Test
  void whatIsAskedForIsStillAnsweredWithItsTypes() {
    var answer = Ask.data("{ economy { __typename } }");

    assertThat(answer.at("/economy/__typename").asText()).isEqualTo("Economy");
  }

  @Test
  void thereIsNoGraphiql() {
    given().accept("text/html").get("/graphiql/").then().statusCode(404);
  }

  /** As an operator would: properties at run time. */
  public static final class SwitchedOff implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "itexports.graphql.introspection", "false", "itexports.graphiql.enabled", "false");
    }
  }
}
