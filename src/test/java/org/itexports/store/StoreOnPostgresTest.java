package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.itexports.dataset.Zelmaria;
import org.junit.jupiter.api.Test;

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

  @Test
  void aConnectionLostWhileCommittingLeavesOpenWhetherItWasDone() {
    run(
        """
        create function leave() returns trigger language plpgsql as
          $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
        create constraint trigger leaving after insert on package_load
          deferrable initially deferred for each row execute function leave();
        """);

    assertThatThrownBy(
            () -> loader.load(Zelmaria.texts(Zelmaria.FIRST), "a steward", Progress.NONE))
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessageContaining("It may have been done: ask `releases`");
  }

  @Test
  void aRoleThatMayNotIsToldSo() {
    assertThatThrownBy(
            () ->
                transaction.call(
                    () -> {
                      update("set local role pg_monitor");
                      return StoredPackage.count();
                    }))
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessageStartingWith("The store does not do what it is asked; nothing was changed in it")
        .hasMessageContaining("permission denied for table stored_package");
  }

  private void run(String statements) {
    var unused = transaction.call(() -> update(statements));
  }

  private static int update(String statement) {
    return Panache.getEntityManager().createNativeQuery(statement).executeUpdate();
  }
}
