package org.itexports.http.abuse.grammar;

import java.util.List;
import java.util.function.Function;

/**
 * A way to make something hostile.
 *
 * @param name under which it is counted
 * @param maker makes another one each time
 */
record Kind<T>(String name, Function<Chance, T> maker) {

  /** A kind of which there is only a list of things known to do harm. */
  static <T> Kind<T> among(String name, List<T> things) {
    return new Kind<>(name, chance -> chance.of(things));
  }
}
