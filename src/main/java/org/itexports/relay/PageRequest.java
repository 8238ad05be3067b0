package org.itexports.relay;

import java.util.Map;
import java.util.Optional;

/**
 * Which part of a connection is asked for: the four arguments of a Relay connection, each null when
 * it is absent or null.
 *
 * @param first at most so many nodes from the start, 0 to {@value #MAXIMUM}; {@value #DEFAULT} when
 *     neither first nor last is given
 * @param after only nodes behind this cursor
 * @param last at most so many nodes from the end of what first leaves, 0 to {@value #MAXIMUM}
 * @param before only nodes in front of this cursor
 */
public record PageRequest(Integer first, String after, Integer last, String before) {

  /** The page size when none is asked for. */
  public static final int DEFAULT = 20;

  /** The largest page. */
  public static final int MAXIMUM = 100;

  /**
   * A checked request.
   *
   * @throws ClientException PAGE_SIZE when a size is negative or over the limit
   */
  public PageRequest {
    check("first", first);
    check("last", last);
  }

  private static void check(String argument, Integer size) {
    if (size != null && (size < 0 || size > MAXIMUM)) {
      throw new ClientException(
          ErrorCode.PAGE_SIZE,
          "Argument '%s' is %d: ask for 0 to %d nodes a page and follow 'pageInfo' for more."
              .formatted(argument, size, MAXIMUM),
          Map.of("argument", argument, "maximum", MAXIMUM));
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
