package org.itexports.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

/** The store in the memory of the process. */
@QuarkusTest
@TestProfile(StoreInMemoryTest.InMemory.class)
class StoreInMemoryTest extends StoreSuite {

  /** A store that nothing but the tests reads and writes. */
  public static class InMemory implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return QuietStore.with(Map.of());
    }
  }
}
