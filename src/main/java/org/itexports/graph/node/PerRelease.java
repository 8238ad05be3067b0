package org.itexports.graph.node;

import java.util.function.Function;
import org.itexports.release.Release;

/**
 * Something worked out from a whole release, once for as long as requests read that release: an
 * index, an order. Held in a constant; safe for any number of threads.
 *
 * @param <V> what is worked out; immutable
 */
public final class PerRelease<V> {

  private final Function<Release, V> work;

  /** Nothing is worked out yet. */
  public PerRelease(Function<Release, V> work) {
    this.work = work;
  }

  /** The value for a release. Threads that ask first at once each work it out, to the same. */
  public V of(Release release) {
    return release.workedOut().of(this, () -> work.apply(release));
  }
}
