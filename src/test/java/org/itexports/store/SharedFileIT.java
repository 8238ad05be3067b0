package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.itexports.http.watch.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A steward's process publishes beside a running service, through the file that both have open. */
class SharedFileIT {

  @TempDir Path directory;

  @Test
  void whatAnotherProcessPublishesIsServed() throws Exception {
    assumeTrue(PackagedClasses.exist(), "a native binary is asked through its commands");
    String path = "itexports.store.path=" + directory.resolve("releases");
    try (var service = PackagedService.start(path)) {
      Process steward =
          PackagedClasses.start(
              StewardAtWork.class, List.of(path, "itexports.store.follow=false"), "once");
      String said = new String(steward.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(steward.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(steward.exitValue()).as(said).isZero();
      assertThat(said).contains("PUBLISHED 2025.8.1");

      assertThat(service.awaitLine("zelmaria-it-exports 2025.8.1")).contains("Serving");
    }
  }
}
