package org.itexports.http.graphiql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GraphiqlRoutesTest {

  private static final Pattern SCRIPT = Pattern.compile("src=\"\\./(assets/[^\"]+\\.js)\"");

  @ParameterizedTest
  @ValueSource(strings = {"/", "/graphiql", "/graphiql?from=mail"})
  void leadsToThePage(String path) {
    given()
        .redirects()
        .follow(false)
        .get(path)
        .then()
        .statusCode(302)
        .header("Location", equalTo("graphiql/"));
  }

  @Test
  void leadsToThePageOnHeadToo() {
    given().redirects().follow(false).head("/").then().statusCode(302);
  }

  @Test
  void servesThePage() {
    given()
        .get("/graphiql/")
        .then()
        .statusCode(200)
        .contentType("text/html")
        .header("Cache-Control", "no-cache")
        .body(containsString("<title>IT Exports Graph</title>"));
  }

  @Test
  void letsHashedFilesBeKept() {
    given()
        .get("/graphiql/" + script())
        .then()
        .statusCode(200)
        .contentType(containsString("javascript"))
        .header("Cache-Control", "public, max-age=31536000, immutable");
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, text/html;charset=UTF-8",
    "favicon.svg, image/svg+xml",
    "THIRD-PARTY-LICENSES.txt, text/plain;charset=UTF-8",
    "SHA256SUMS, text/plain;charset=UTF-8",
    "examples.json, application/json; charset=utf-8"
  })
  void packsTextsOnceAndSendsThemToWhoHasThemNotAgain(String file, String type) {
    Response response = given().header("Accept-Encoding", "gzip").get("/graphiql/" + file);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.header("Content-Type")).isEqualTo(type);
    assertThat(response.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(response.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");

    given()
        .header("Accept-Encoding", "gzip")
        .header("If-None-Match", response.header("ETag"))
        .get("/graphiql/" + file)
        .then()
        .statusCode(304)
        .body(emptyString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphiql/assets/absent-1234.js", "/graphiql/absent"})
  void neverLetsAnAbsentFileBeKept(String path) {
    given().get(path).then().statusCode(404).header("Cache-Control", "no-cache");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphiql/", "/graphiql/examples.json", "/graphiql/favicon.svg"})
  void restrictsWhatThePageMayLoad(String path) {
    Response response = given().get(path);

    assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(response.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self';", "worker-src 'self';")
        .contains("connect-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("http", "unsafe-eval", "blob:");
  }

  @Test
  void restrictsScriptsAndWorkersLikewise() {
    given()
        .get("/graphiql/" + script())
        .then()
        .header("Content-Security-Policy", containsString("connect-src 'self'"))
        .header("X-Content-Type-Options", "nosniff");
  }

  @Test
  void servesTheGallery() {
    Example first = ExampleGallery.examples().get(0);

    given()
        .get("/graphiql/examples.json")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("Cache-Control", "no-cache")
        .body("size()", equalTo(ExampleGallery.examples().size()))
        .body("[0].number", equalTo(first.number()))
        .body("[0].name", equalTo(first.name()))
        .body("[0].topic", equalTo(first.topic()))
        .body("[0].title", equalTo(first.title()))
        .body("[0].description", equalTo(first.description()))
        .body("[0].query", equalTo(first.query()))
        .body("[0].variables", equalTo(first.variables()));
  }

  @ParameterizedTest
  @CsvSource({"'%s'", "'W/%s'", "'\"other\", %s'", "'*'"})
  void answersShortlyToAReaderWhoHasTheGallery(String known) {
    String tag = given().get("/graphiql/examples.json").header("ETag");

    given()
        .header("If-None-Match", known.formatted(tag))
        .get("/graphiql/examples.json")
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .body(emptyString());
  }

  @Test
  void sendsTheGalleryToAReaderWhoHasAnother() {
    given()
        .header("If-None-Match", "\"other\"")
        .get("/graphiql/examples.json")
        .then()
        .statusCode(200)
        .body(not(emptyString()));
  }

  @Test
  void tellsTheLengthOfTheGalleryWithoutSendingIt() {
    String length = given().get("/graphiql/examples.json").header("Content-Length");

    given()
        .head("/graphiql/examples.json")
        .then()
        .statusCode(200)
        .header("Content-Length", length)
        .body(emptyString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/graphiql/examples.json"})
  void isReadOnly(String path) {
    given().body("{}").post(path).then().statusCode(405);
  }

  private static String script() {
    Matcher script = SCRIPT.matcher(given().get("/graphiql/").asString());
    assertThat(script.find()).isTrue();
    return script.group(1);
  }
}
