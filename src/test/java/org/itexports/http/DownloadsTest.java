package org.itexports.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.PackageFiles;
import org.itexports.relay.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The releases as files: what is sent, how long it may be kept, and what is refused. */
@QuarkusTest
class DownloadsTest {

  private static final String CURRENT = "/releases/current/";
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "datapackage.zip,  application/zip",
    "observations.csv,  text/csv; charset=utf-8",
    "observations.jsonl, application/jsonl; charset=utf-8",
    "CITATION.cff, application/yaml; charset=utf-8",
    "dcat.jsonld, application/ld+json"
  })
  void eachFileIsSentToBeSavedUnderANameOfItsOwn(String file, String type) {
    Response sent = given().get(named(file));

    sent.then()
        .statusCode(200)
        .header("Content-Type", equalTo(type))
        .header(
            "Content-Disposition",
            equalTo(
                "attachment; filename=\"" + packageName() + "-" + version() + "-" + file + "\""))
        .header("Cache-Control", equalTo("public, max-age=86400, immutable"))
        .header("Vary", containsString("Accept-Encoding"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
        .header("ETag", matchesPattern("\"[A-Za-z0-9_-]{22}\\." + file + "(\\.[a-z]+)?\""));
  }

  @Test
  void thePackageThatIsTakenHomeIsTheOneThatAnswers() throws Exception {
    HttpResponse<Path> sent =
        HTTP.send(
            request(named("datapackage.zip")).build(),
            BodyHandlers.ofFile(directory.resolve("package.zip")));

    assertThat(DataPackage.read(PackageFiles.inZip(sent.body())).hash()).isEqualTo(release("hash"));
    assertThat(sent.headers().firstValue("Content-Length"))
        .hasValue(Long.toString(java.nio.file.Files.size(sent.body())));
    assertThat(sent.headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void theCatalogueRecordTellsTheChecksumOfThePackage() throws Exception {
    byte[] zip =
        HTTP.send(request(named("datapackage.zip")).build(), BodyHandlers.ofByteArray()).body();

    given()
        .get(named("dcat.jsonld"))
        .then()
        .body(
            "'dcat:distribution'[0].'spdx:checksum'.'spdx:checksumValue'.'@value'",
            equalTo(Sha256.hex(zip)));
  }

  @Test
  void everyPrintIsOnALine() {
    int prints = ask("{release{counts{observations}}}").path("data.release.counts.observations");

    assertThat(given().get(named("observations.csv")).asString().lines().count())
        .isGreaterThan(prints);
    assertThat(given().get(named("observations.jsonl")).asString().lines().count())
        .isEqualTo(prints);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br"})
  void textsArePackedForWhoAcceptsIt(String coding) throws Exception {
    HttpResponse<byte[]> plain =
        HTTP.send(request(named("observations.csv")).build(), BodyHandlers.ofByteArray());
    HttpResponse<byte[]> packed =
        HTTP.send(
            request(named("observations.csv")).header("Accept-Encoding", coding).build(),
            BodyHandlers.ofByteArray());

    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue(coding);
    assertThat(packed.body().length).isLessThan(plain.body().length / 5);
    assertThat(packed.headers().firstValue("ETag"))
        .isNotEqualTo(plain.headers().firstValue("ETag"));
    if (coding.equals("gzip")) {
      var unpacked =
          new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed.body()));
      assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
    }
  }

  @Test
  void aZipIsNotPackedAgain() {
    given()
        .header("Accept-Encoding", "gzip, br")
        .get(named("datapackage.zip"))
        .then()
        .header("Content-Encoding", nullValue())
        .header("ETag", matchesPattern("\"[A-Za-z0-9_-]{22}\\.datapackage\\.zip\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"datapackage.zip", "observations.csv", "CITATION.cff"})
  void whoHasTheFileIsSentNothing(String file) {
    String tag = plainly().get(named(file)).header("ETag");

    plainly()
        .header("If-None-Match", tag)
        .get(named(file))
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .header("Cache-Control", equalTo("public, max-age=86400, immutable"))
        .header("Content-Disposition", nullValue())
        .body(equalTo(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"datapackage.zip", "observations.jsonl", "dcat.jsonld"})
  void headIsTheHeadOfGet(String file) {
    Response whole = plainly().get(named(file));
    Response head = plainly().head(named(file));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.asByteArray()).isEmpty();
    for (String name : new String[] {"Content-Length", "Content-Type", "ETag", "Cache-Control"}) {
      assertThat(head.header(name)).as(name).isEqualTo(whole.header(name)).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/releases/current/CITATION.cff", "/releases/%s/current/CITATION.cff"})
  void theCurrentReleaseHasAnAddressThatStays(String path) {
    Response current = plainly().get(path.formatted(packageName()));

    assertThat(current.asString()).isEqualTo(plainly().get(named("CITATION.cff")).asString());
    assertThat(current.header("Cache-Control")).isEqualTo("public, max-age=60");
    assertThat(current.header("Content-Disposition")).contains(version());
  }

  @Test
  void aReleaseIsAlsoFoundByItsHash() {
    String byHash = "/releases/" + packageName() + "/" + release("hash") + "/CITATION.cff";

    given().get(byHash).then().statusCode(200).body(containsString(release("hash")));
  }

  @ParameterizedTest
  @CsvSource({
    "/releases/pakistan-it-exports/1999.1.1/CITATION.cff, RELEASE_NOT_FOUND, 1999.1.1",
    "/releases/atlantis/current/CITATION.cff, RELEASE_NOT_FOUND, atlantis",
    "/releases/current/secrets.txt, NOT_FOUND, observations.csv",
    "/releases/current/, NOT_FOUND, /releases/",
    "/releases/a/b/c/d, NOT_FOUND, /releases/",
    "/releases/a/b/c%2Fd, NOT_FOUND, observations.csv"
  })
  void whatIsNotThereIsSaidSo(String path, String code, String hint) {
    given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(404)
        .header("Content-Type", startsWith("application/json"))
        .header("Cache-Control", equalTo("no-store"))
        .body("errors[0].extensions.code", equalTo(code))
        .body("errors[0].message", containsString(hint));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void filesAreOnlyRead(String method) {
    given()
        .request(method, CURRENT + "CITATION.cff")
        .then()
        .statusCode(405)
        .header("Allow", equalTo("GET, HEAD, OPTIONS"))
        .body("errors[0].extensions.code", equalTo("METHOD_NOT_ALLOWED"));
  }

  @Test
  void theIndexListsReleasesAndFilesForPrograms() {
    given()
        .get("/releases/")
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith("application/json"))
        .header("Cache-Control", equalTo("public, max-age=60"))
        .body("releases[0].package", equalTo(packageName()))
        .body("releases[0].version", equalTo(version()))
        .body("releases[0].current", equalTo(true))
        .body("releases[0].hash", equalTo(release("hash")))
        .body(
            "releases[0].files.path",
            hasItems(packageName() + "/" + version() + "/observations.csv"));
  }

  @Test
  void theIndexIsAPageForPeople() {
    given()
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .get("/releases/")
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith("text/html"))
        .header("Content-Security-Policy", startsWith("default-src 'none'"))
        .header("Vary", containsString("Accept"))
        .body(
            containsString("<a href=\"" + packageName() + "/" + version() + "/datapackage.zip\">"));
  }

  @Test
  void theIndexIsFoundWithoutItsSlash() {
    given()
        .redirects()
        .follow(false)
        .get("/releases")
        .then()
        .statusCode(302)
        .header("Location", equalTo("releases/"));
  }

  @Test
  void theGraphLeadsToEachFile() {
    Response asked = ask("{release{downloads{name mediaType path bytes sha256}}}");
    java.util.List<java.util.Map<String, Object>> files = asked.path("data.release.downloads");

    assertThat(files).hasSize(5);
    for (var file : files) {
      Response sent = plainly().get((String) file.get("path"));
      assertThat(sent.statusCode()).isEqualTo(200);
      assertThat(sent.contentType()).startsWith((String) file.get("mediaType"));
      if (file.get("bytes") != null) {
        assertThat(sent.asByteArray()).hasSize((Integer) file.get("bytes"));
        assertThat(Sha256.hex(sent.asByteArray())).isEqualTo(file.get("sha256"));
      }
    }
    assertThat(files).filteredOn(file -> file.get("bytes") != null).hasSize(1);
  }

  @Test
  void downloadsAreCountedApart() {
    given().get(CURRENT + "CITATION.cff").then().statusCode(200);

    assertThat(given().get("/q/metrics").asString())
        .containsPattern(
            "graphql_server_requests_seconds_count\\{operation_type=\"download\",outcome=\"success\"\\} [1-9]");
  }

  private static String named(String file) {
    return "/releases/" + packageName() + "/" + version() + "/" + file;
  }

  private static String packageName() {
    return release("name");
  }

  private static String version() {
    return release("version");
  }

  private static String release(String field) {
    return ask("{release{" + field + "}}").path("data.release." + field);
  }

  private static Response ask(String query) {
    return given().queryParam("query", query).get("/graphql");
  }

  private static io.restassured.specification.RequestSpecification plainly() {
    return given().header("Accept-Encoding", "identity");
  }

  private static HttpRequest.Builder request(String path) throws IOException {
    return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path));
  }
}
