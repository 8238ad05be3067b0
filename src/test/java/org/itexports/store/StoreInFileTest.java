package org.itexports.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** The store in a file. */
@QuarkusTest
@TestProfile(StoreInFileTest.InFile.class)
class StoreInFileTest extends StoreSuite {

  /** A store that nothing but the tests reads and writes. */
  public static class InFile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        String path = Files.createTempDirectory("store").resolve("releases").toString();
        return QuietStore.with(Map.of("itexports.store.path", path));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
