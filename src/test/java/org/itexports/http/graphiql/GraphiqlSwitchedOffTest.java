package org.itexports.http.graphiql;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(GraphiqlSwitchedOffTest.SwitchedOff.class)
class GraphiqlSwitchedOffTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/graphiql",
        "/graphiql/",
        "/graphiql/index.html",
        "/graphiql/examples.json",
        "/graphiql/SHA256SUMS",
        "//graphiql/index.html",
        "/./graphiql/index.html",
        "/%67raphiql/index.html"
      })
  void thereIsNoPage(String path) {
    given().urlEncodingEnabled(false).redirects().follow(false).get(path).then().statusCode(404);
  }

  /** As an operator would: a property at run time. */
  public static final class SwitchedOff implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("itexports.graphiql.enabled", "false");
    }
  }
}
