package org.itexports.store;

import io.quarkus.arc.InjectableInstance;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of the store to the shape that this program reads and writes. */
// Whoever shares the file of an embedded store names this class to H2.
@RegisterForReflection(classNames = "org.h2.server.TcpServer")
@Singleton
public class Schema {

  /** Is set before the first class of H2 is loaded, which reads it once. */
  private static final String BIND_ADDRESS = "h2.bindAddress";

  private final StoreSettings settings;
  private final InjectableInstance<Flyway> flyway;

  @Inject
  Schema(StoreSettings settings, InjectableInstance<Flyway> flyway) {
    this.settings = settings;
    this.flyway = flyway;
  }

  /**
   * Migrates the tables; does nothing if they are as they should be. Comes before anything else
   * that is asked of the store.
   *
   * @throws StoreUnavailableException if the store cannot be reached
   */
  public void migrate() {
    ask(Flyway::migrate);
  }

  /**
   * Looks whether the tables are there, and changes nothing.
   *
   * @throws StoreUnavailableException if they are not, or if the store cannot be reached
   */
  void check() {
    if (ask(tables -> tables.info().pending()).length > 0) {
      throw StoreUnavailableException.unprepared();
    }
  }

  private <T> T ask(Function<Flyway, T> question) {
    if (settings.mode() == StoreMode.NONE) {
      throw StoreUnavailableException.switchedOff();
    }
    // Whoever shares the file of an embedded store does so on this machine only.
    System.setProperty(BIND_ADDRESS, "127.0.0.1");
    try {
      return question.apply(flyway.get());
    } catch (FlywayException e) {
      throw StoreUnavailableException.misshapen(e);
    }
  }
}
