package org.itexports.relay;

import java.util.Optional;

/**
 * Which part of a connection is asked for: the four arguments of a Relay connection, each null when
 * it is absent or null.
 *
 * @param first at most so many nodes from the start, not negative; {@value #DEFAULT} when neither
 *     first nor last is given
 * @param after only nodes behind this cursor
 * @param last at most so many nodes from the end of what first leaves, not negative
 * @param before only nodes in front of this cursor
 */
public record PageRequest(Integer first, String after, Integer last, String before) {

  /** The page size when none is asked for. */
  public static final int DEFAULT = 20;

  /**
   * A request of a page that can be.
   *
   * @throws IllegalArgumentException when a size is negative; {@link PageLimit} refuses it first
   */
  public PageRequest {
    check("first", first);
    check("last", last);
  }

  private static void check(String argument, Integer size) {
    if (size != null && size < 0) {
      throw new IllegalArgumentException("Argument '%s' is %d".formatted(argument, size));
    }
  }

  Optional<Integer> fromStart() {
    return first == null && last == null ? Optional.of(DEFAULT) : Optional.ofNullable(first);
  }

  Optional<Integer> fromEnd() {
    return Optional.ofNullable(last);
  }

  Optional<Cursor> behind(String ordering) {
    return Optional.ofNullable(after).map(cursor -> Cursor.decode(cursor, ordering));
  }

  Optional<Cursor> inFrontOf(String ordering) {
    return Optional.ofNullable(before).map(cursor -> Cursor.decode(cursor, ordering));
  }
}
