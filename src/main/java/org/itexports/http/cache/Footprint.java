package org.itexports.http.cache;

import java.util.Collection;
import java.util.Map;

/** About how many bytes of memory a value takes that was read from JSON; never far too few. */
final class Footprint {

  /** An object and what points to it, where it has nothing in it. */
  private static final int OBJECT = 32;

  /** A list or an object of JSON with room for its first members. */
  private static final int CONTAINER = 144;

  private static final int MEMBER = 48;

  private Footprint() {}

  static long of(Object value) {
    if (value instanceof String text) {
      return OBJECT + 2L * text.length();
    }
    if (value instanceof Map<?, ?> object) {
      return CONTAINER
          + object.entrySet().stream()
              .mapToLong(entry -> MEMBER + of(entry.getKey()) + of(entry.getValue()))
              .sum();
    }
    if (value instanceof Collection<?> list) {
      return CONTAINER + list.stream().mapToLong(Footprint::of).sum();
    }
    // Numbers have no more than 400 digits, which take less than the bytes they came in.
    return OBJECT;
  }
}
