package org.itexports.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;

/** The store on a PostgreSQL server: the same suite on the build for it. */
@QuarkusTest
@TestProfile(StoreOnPostgresTest.OnPostgres.class)
class StoreOnPostgresTest extends StoreSuite {

  /** A store that nothing but the tests reads and writes, on a server of their own. */
  public static class OnPostgres implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return QuietStore.with(Map.of("quarkus.datasource.db-kind", "postgresql"));
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(PostgresServer.class));
    }
  }
}
