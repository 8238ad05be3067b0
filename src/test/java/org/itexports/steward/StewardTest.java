package org.itexports.steward;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.itexports.packaged.PackagedProgram.Said;

@QuarkusTest
@TestProfile(StewardTest.OwnStore.class)
class StewardTest extends StewardMonths {

  /** A store in a file of its own, which nobody follows. */
  public static class OwnStore implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        Path directory = Files.createTempDirectory("steward");
        return Map.of(
            "itexports.store.path",
            directory.resolve("releases").toString(),
            "itexports.store.follow",
            "false");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Inject Steward steward;

  @Override
  Said command(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exitCode = steward.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Said(exitCode, out.toString(), err.toString());
  }
}
