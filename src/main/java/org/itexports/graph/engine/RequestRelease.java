package org.itexports.graph.engine;

import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.itexports.release.Catalogue;
import org.itexports.release.Release;

/**
 * What a request reads from its first field to its last, whatever is published meanwhile. Root
 * queries inject it; what they return carries its own data from there on.
 */
@Singleton
public class RequestRelease {

  /** A request is executed by one thread from start to end. */
  private static final ThreadLocal<Catalogue> BOUND = new ThreadLocal<>();

  /**
   * The release that answers where no economy is named.
   *
   * @throws IllegalStateException outside of a request
   */
  public Release get() {
    return catalogue().main().release();
  }

  /**
   * The release that reports on an economy, or else the main one, which may know something of it.
   *
   * @param economy code or name; null for none
   * @throws IllegalStateException outside of a request
   */
  public Release about(String economy) {
    return catalogue().named(economy).release();
  }

  /**
   * All that the request being executed by this thread reads.
   *
   * @throws IllegalStateException outside of a request
   */
  public Catalogue catalogue() {
    var catalogue = BOUND.get();
    if (catalogue == null) {
      throw new IllegalStateException("No request is being executed by this thread");
    }
    return catalogue;
  }

  /** Does work that reads one catalogue. */
  <T> T during(Catalogue catalogue, Supplier<T> work) {
    BOUND.set(catalogue);
    try {
      return work.get();
    } finally {
      BOUND.remove();
    }
  }
}
