package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.itexports.packaged.PackagedProgram;
import org.junit.jupiter.api.Test;

/** A service that is told to keep its store where it cannot says so and does not start. */
class StoreModesIT {

  @Test
  void thereIsNoOtherModeThanThose() {
    assertThat(failure("nowhere"))
        .contains("itexports.store.mode", "nowhere", "embedded", "postgresql", "none");
  }

  @Test
  void anotherDatabaseNeedsAnotherBuild() {
    assertThat(failure("postgresql"))
        .contains("itexports.store.mode is postgresql, but this is a build for embedded");
  }

  private static String failure(String mode) {
    var said =
        PackagedProgram.run(
            List.of(
                "quarkus.http.host=127.0.0.1",
                "quarkus.http.port=0",
                "itexports.store.mode=" + mode));
    assertThat(said.exitCode()).as("%s", said).isNotZero();
    return said.out() + said.err();
  }
}
