package org.itexports.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.EditedPackage;
import org.itexports.release.CurrentCatalogue;
import org.junit.jupiter.api.Test;

/** An instance that only reads leaves the store as it finds it. */
@QuarkusTest
@TestProfile(ReadingInstanceTest.Reading.class)
class ReadingInstanceTest {

  private static final String BUNDLE = BundledDataset.get().name();

  /** A service on a store that another is to prepare. */
  public static class Reading implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "itexports.store.path", file(),
          "itexports.store.prepare", "false",
          "itexports.store.poll", "50ms");
    }

    private static String file() {
      try {
        return Files.createTempDirectory("store").resolve("releases").toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Inject Schema schema;
  @Inject StoreWatch watch;
  @Inject PackageLoader loader;
  @Inject Publisher publisher;
  @Inject StoredReleases stored;
  @Inject CurrentCatalogue current;

  @Test
  void itWaitsForTheTablesAndServesWhatIsPublishedThoughItsOwnPackageIsNewer() {
    assertThat(watch.isSettled()).isFalse();
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'store' }.data.reason", is("store not read yet"));

    schema.migrate();
    Await.until("the store was read", watch::isSettled);
    assertThat(stored.packages()).isEmpty();
    assertThat(served()).isEqualTo(CurrentCatalogue.bundled().main().release().version());

    loader.load(
        EditedPackage.ofTheBundle().version("2026.11.0", "2026-11-21").done(),
        "a steward",
        Progress.NONE);
    publisher.publish(BUNDLE);
    Await.until("what was published is served", () -> served().equals("2026.11.0"));
    assertThat(stored.releases(BUNDLE)).hasSize(1);
  }

  private String served() {
    return current.get().main().release().version();
  }
}
