package org.itexports.graph.engine;

import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.itexports.release.Release;

/**
 * The one release that a request reads from its first field to its last, whatever is published
 * meanwhile. Root queries inject it; what they return carries its own data from there on.
 */
@Singleton
public class RequestRelease {

  /** A request is executed by one thread from start to end. */
  private static final ThreadLocal<Release> BOUND = new ThreadLocal<>();

  /**
   * The release of the request being executed by this thread.
   *
   * @throws IllegalStateException outside of a request
   */
  public Release get() {
    var release = BOUND.get();
    if (release == null) {
      throw new IllegalStateException("No request is being executed by this thread");
    }
    return release;
  }

  /** Does work that reads one release. */
  <T> T during(Release release, Supplier<T> work) {
    BOUND.set(release);
    try {
      return work.get();
    } finally {
      BOUND.remove();
    }
  }
}
