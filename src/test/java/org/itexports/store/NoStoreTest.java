package org.itexports.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.itexports.dataset.Zelmaria;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.ReleaseEntry;
import org.junit.jupiter.api.Test;

/** Without a store the bundled release is served, and nothing of the store runs. */
@QuarkusTest
@TestProfile(NoStoreTest.NoStore.class)
class NoStoreTest {

  /** A reading instance. */
  public static class NoStore implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("itexports.store.mode", "none");
    }
  }

  @Inject InjectableInstance<AgroalDataSource> dataSource;
  @Inject InjectableInstance<SessionFactory> hibernate;
  @Inject InjectableInstance<Flyway> flyway;
  @Inject PackageLoader loader;
  @Inject StoredReleases stored;
  @Inject CurrentCatalogue current;

  @Test
  void datasourceHibernateAndFlywayAreOff() {
    assertThat(dataSource.getHandle().getBean().isActive()).isFalse();
    assertThat(hibernate.getHandle().getBean().isActive()).isFalse();
    assertThat(flyway.getHandle().getBean().isActive()).isFalse();
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("store");
  }

  @Test
  void theBundledReleaseIsServedAndReady() {
    assertThat(current.get()).isSameAs(CurrentCatalogue.bundled());
    given().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    given()
        .queryParam("query", "{ release { version } }")
        .get("/graphql")
        .then()
        .statusCode(200)
        .body("data.release.version", is(current.get().main().release().version()));
  }

  @Test
  void whatNeedsTheStoreSaysThatThereIsNone() {
    assertThatThrownBy(
            () -> loader.load(Zelmaria.texts(Zelmaria.FIRST), "a steward", Progress.NONE))
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessage("There is no store: itexports.store.mode is none in this process.");
    assertThat(stored.read(ReleaseEntry.only(current.get().main().release()))).isEmpty();
  }
}
