package org.itexports.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.itexports.dataset.BundledDataset;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.ReleaseState;
import org.junit.jupiter.api.Test;

/** A plain run serves the bundled release at once and puts it into a store in memory. */
@QuarkusTest
class PlainStartTest {

  @Inject StoredReleases stored;
  @Inject StoreWatch watch;
  @Inject CurrentCatalogue current;

  @Test
  void theBundledPackageIsReleaseOneOfTheStoreAndServed() {
    Await.until("the store holds the bundle", this::holdsTheBundle);

    assertThat(stored.releases(BundledDataset.get().name()))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.number()).isEqualTo(1);
              assertThat(entry.state()).isEqualTo(ReleaseState.PUBLISHED);
              assertThat(entry.hash()).isEqualTo(BundledDataset.get().contentHash());
            });
    assertThat(current.get().hash()).isEqualTo(CurrentCatalogue.bundled().hash());
    assertThat(current.get().main().release())
        .isSameAs(CurrentCatalogue.bundled().main().release());
  }

  @Test
  void readinessDoesNotWaitForIt() {
    assertThat(watch.isSettled()).isTrue();
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.findAll { it.name == 'store' }.status", is(List.of("UP")))
        .body("checks.name", hasItem("serving"));
  }

  private boolean holdsTheBundle() {
    try {
      return !stored.releases(BundledDataset.get().name()).isEmpty();
    } catch (StoreUnavailableException notYet) {
      return false;
    }
  }
}
