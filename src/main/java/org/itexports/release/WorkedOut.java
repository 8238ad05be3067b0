package org.itexports.release;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was worked out from a release, kept for as long as the release is. Safe for any number of
 * threads.
 */
public final class WorkedOut {

  private final Map<Object, Object> values = new ConcurrentHashMap<>();

  /**
   * What was worked out under a key. Threads that ask first at once each work it out, to the same.
   *
   * @param key stands for the work; the same key always for values of the same type
   */
  @SuppressWarnings("unchecked") // The type of a key's values is the caller's promise.
  public <V> V of(Object key, Supplier<V> work) {
    Object known = values.get(key);
    if (known == null) {
      known = work.get();
      values.put(key, known);
    }
    return (V) known;
  }
}
