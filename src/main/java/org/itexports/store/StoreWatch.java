package org.itexports.store;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Opens the store when the service starts, and asks it from then on what was published. A store
 * that is away stops nothing: what was served is served on.
 */
@Singleton
class StoreWatch {

  private static final Logger LOG = Logger.getLogger(StoreWatch.class);

  /** Before what reports which release is served. */
  private static final int EARLY = 100;

  private static final Duration LONGEST_LAST_LOOK = Duration.ofSeconds(2);

  private final StoreSettings settings;
  private final String database;
  private final Schema schema;
  private final BundledPackage bundled;
  private final Follower follower;
  private ScheduledExecutorService clock;
  private ScheduledFuture<?> looking;
  private boolean isOpen;
  private volatile boolean isRead;
  private boolean isAway;

  @Inject
  StoreWatch(
      StoreSettings settings,
      @ConfigProperty(name = "quarkus.datasource.db-kind") String database,
      Schema schema,
      BundledPackage bundled,
      Follower follower) {
    this.settings = settings;
    this.database = database;
    this.schema = schema;
    this.bundled = bundled;
    this.follower = follower;
  }

  void start(@Observes @Priority(EARLY) StartupEvent started) {
    if (settings.mode() == StoreMode.NONE) {
      return;
    }
    checkBuild();
    if (!settings.follow()) {
      return;
    }
    if (settings.isDurable()) {
      look();
    }
    clock = Executors.newSingleThreadScheduledExecutor(StoreWatch::thread);
    long pause = settings.poll().toMillis();
    looking =
        clock.scheduleWithFixedDelay(this::look, isRead ? pause : 0, pause, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent stopped) {
    if (clock != null) {
      looking.cancel(false);
      clock.shutdown();
      awaitLastLook();
    }
  }

  /** What it looks through is taken down next. */
  private void awaitLastLook() {
    try {
      if (!clock.awaitTermination(LONGEST_LAST_LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("The store is still being read");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether what is served is what the store said, or needs not be. */
  boolean isSettled() {
    return isRead
        || !settings.isDurable()
        || settings.mode() == StoreMode.NONE
        || !settings.follow();
  }

  /** Asks the store once. Only one thread does at a time. */
  synchronized void look() {
    try {
      open();
      follower.follow();
      isRead = true;
      if (isAway) {
        LOG.info("The store can be read again");
      }
      isAway = false;
    } catch (RuntimeException e) {
      if (!isAway) {
        LOG.warnf(
            "The store cannot be read; what is served stays: %s",
            DatabaseTrouble.withoutSecrets(String.valueOf(e.getMessage())));
        LOG.debugf("The store cannot be read: %s", DatabaseTrouble.trace(e));
      }
      isAway = true;
    }
  }

  private void open() {
    if (isOpen) {
      return;
    }
    LOG.infof(
        "The store (%s) is open: %s", settings.isDurable() ? database : "in memory", opened());
    isOpen = true;
  }

  private String opened() {
    if (!settings.prepare()) {
      schema.check();
      return "it is only read here";
    }
    schema.migrate();
    return bundled.bring();
  }

  private void checkBuild() {
    StoreMode built = database.equals("postgresql") ? StoreMode.POSTGRESQL : StoreMode.EMBEDDED;
    if (settings.mode() != built) {
      throw new ConfigurationException(
          "itexports.store.mode is %s, but this is a build for %s. Another database needs another build (-Dpostgresql)."
              .formatted(name(settings.mode()), name(built)));
    }
  }

  private static String name(StoreMode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "store");
    thread.setDaemon(true);
    return thread;
  }
}
