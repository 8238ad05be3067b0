package org.itexports.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.Zelmaria;
import org.itexports.release.CurrentCatalogue;
import org.junit.jupiter.api.Test;

/** A server that is away delays readiness, once; from then on readers do not notice. */
@QuarkusTest
@TestProfile(StoreAwayTest.Away.class)
class StoreAwayTest {

  private static final String NAME = "zelmaria-it-exports";

  /** A service whose server is not there yet. */
  public static class Away implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.db-kind", "postgresql",
          "itexports.store.poll", "50ms",
          "itexports.store.username", "postgres",
          "itexports.store.url", "jdbc:postgresql://127.0.0.1:" + freePort() + "/postgres");
    }

    private static int freePort() {
      try (var socket = new ServerSocket(0)) {
        return socket.getLocalPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Inject StoreSettings settings;
  @Inject StoreWatch watch;
  @Inject PackageLoader loader;
  @Inject Publisher publisher;
  @Inject StoredReleases stored;
  @Inject CurrentCatalogue current;

  @Test
  void theStoreComesAndGoes() throws IOException {
    assertThat(readiness()).isEqualTo(503);
    given()
        .get("/q/health/ready")
        .then()
        .body("checks.find { it.name == 'store' }.data.reason", is("store not read yet"));
    assertThat(servesTheBundle()).isTrue();

    try (var server = server()) {
      assertThat(server.getPort()).isEqualTo(port());
      Await.until("the store was read", watch::isSettled);
      assertThat(readiness()).isEqualTo(200);
      assertThat(stored.releases(BundledDataset.get().name())).hasSize(1);
      loader.load(Zelmaria.texts(Zelmaria.FIRST), "a steward", Progress.NONE);
    }

    assertThatThrownBy(() -> publisher.publish(NAME))
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessageContaining("The store cannot be reached; nothing was changed in it");
    assertThat(readiness()).isEqualTo(200);
    assertThat(servesTheBundle()).isTrue();
  }

  private EmbeddedPostgres server() throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port())
        .setServerConfig("listen_addresses", "127.0.0.1")
        .start();
  }

  private int port() {
    return URI.create(settings.url().orElseThrow().substring("jdbc:".length())).getPort();
  }

  private static int readiness() {
    return given().get("/q/health/ready").statusCode();
  }

  private boolean servesTheBundle() {
    return current.get().main().release().hash().equals(BundledDataset.get().contentHash());
  }
}
