package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A service that is told to keep its store where it cannot says so and does not start. */
class StoreModesIT {

  @Test
  void thereIsNoOtherModeThanThose() throws Exception {
    assertThat(failure("nowhere"))
        .contains("itexports.store.mode", "nowhere", "embedded", "postgresql", "none");
  }

  @Test
  void anotherDatabaseNeedsAnotherBuild() throws Exception {
    assertThat(failure("postgresql"))
        .contains("itexports.store.mode is postgresql, but this is a build for embedded");
  }

  private static String failure(String mode) throws IOException, InterruptedException {
    assumeTrue(PackagedClasses.exist(), "a native binary has the same settings");
    Process service =
        PackagedClasses.start(StewardAtWork.class, List.of("itexports.store.mode=" + mode));
    String said = new String(service.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(service.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(service.exitValue()).as(said).isNotZero();
    return said;
  }
}
