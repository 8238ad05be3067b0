package org.itexports.store;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.itexports.release.ArchiveUnavailableException;
import org.jboss.logging.Logger;

/**
 * Reads what may be published or undone next, on a thread of its own: who follows the store notices
 * meanwhile what else was published.
 */
@Singleton
class ReadingAhead {

  private static final Logger LOG = Logger.getLogger(ReadingAhead.class);

  private final NearReleases near;
  private final Executor thread;
  private Map<String, Long> asked = Map.of();

  @Inject
  ReadingAhead(NearReleases near) {
    this(near, thread());
  }

  ReadingAhead(NearReleases near, Executor thread) {
    this.near = near;
    this.thread = thread;
  }

  /**
   * Begins to read what is near, unless that is done or being done.
   *
   * @param revisions of the packages
   */
  synchronized void read(Map<String, Long> revisions) {
    if (revisions.equals(asked)) {
      return;
    }
    asked = revisions;
    thread.execute(() -> keep(revisions));
  }

  private void keep(Map<String, Long> revisions) {
    try {
      near.keep(revisions.keySet());
    } catch (StoreUnavailableException | ArchiveUnavailableException e) {
      LOG.debugf("What is near cannot be read now: %s", DatabaseTrouble.trace(e));
      retry(revisions);
    }
  }

  private synchronized void retry(Map<String, Long> revisions) {
    if (revisions.equals(asked)) {
      asked = Map.of();
    }
  }

  @PreDestroy
  void stop() {
    if (thread instanceof ExecutorService service) {
      service.shutdown();
    }
  }

  private static Executor thread() {
    var one =
        new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            work -> {
              var thread = new Thread(work, "store-ahead");
              thread.setDaemon(true);
              return thread;
            });
    one.allowCoreThreadTimeOut(true);
    return one;
  }
}
