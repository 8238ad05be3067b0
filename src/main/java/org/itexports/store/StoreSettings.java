package org.itexports.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What can be set about where releases are kept. */
@ConfigMapping(prefix = "itexports.store")
public interface StoreSettings {

  /** Where releases are kept; as the build has it unless it is said. */
  StoreMode mode();

  /** The file of an embedded store, without its ending; without it, it is kept in memory. */
  Optional<String> path();

  /** The address of a PostgreSQL server's database. */
  Optional<String> url();

  /** Who asks the PostgreSQL server. */
  Optional<String> username();

  /** The password for it. */
  Optional<String> password();

  /** How long it takes at most until what was published is served, besides the time to read it. */
  @WithDefault("500ms")
  Duration poll();

  /**
   * How many rows that releases differ in are held, for the answers to what changed. Where there
   * are more, the oldest releases cannot be compared.
   */
  @WithDefault("200000")
  int historyRows();

  /**
   * Whether the releases that a publication or an undo would serve are held in memory, so that
   * either is served at once.
   */
  @WithDefault("true")
  boolean keepNear();

  /** Whether what the store publishes is served. Commands that serve nothing say no. */
  @WithDefault("true")
  boolean follow();

  /**
   * Whether the service makes the tables and brings the bundled package when it starts. Instances
   * that only read say no: they may be sent to a standby, and need no right to write.
   */
  @WithDefault("true")
  boolean prepare();

  /** The longest time that a load may take. */
  @WithDefault("1h")
  Duration loadTime();

  /** Whether what is kept outlives the process. */
  default boolean isDurable() {
    return mode() == StoreMode.POSTGRESQL || path().isPresent();
  }
}
