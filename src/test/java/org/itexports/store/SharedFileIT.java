package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.itexports.dataset.Zelmaria;
import org.itexports.packaged.PackagedProgram;
import org.itexports.packaged.PackagedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A steward's commands publish beside a running service, through the file that both have open. */
class SharedFileIT {

  private static final String PACKAGE = "zelmaria-it-exports";

  @TempDir Path directory;

  @Test
  void whatAnotherProcessPublishesIsServed() throws Exception {
    String path = "itexports.store.path=" + directory.resolve("releases");
    try (var service = PackagedService.start(path)) {
      done(path, "load", Zelmaria.directory(Zelmaria.FIRST).toString());
      done(path, "publish", "--package", PACKAGE);

      assertThat(service.awaitLine(PACKAGE + " 2025.8.1")).contains("Serving");
    }
  }

  private static void done(String path, String... command) {
    var said = PackagedProgram.run(List.of(path), command);
    assertThat(said.exitCode()).as("%s", said).isZero();
  }
}
