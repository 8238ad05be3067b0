package org.itexports.relay;

import java.util.Map;

/**
 * The largest page that is given.
 *
 * @param most nodes of it, not fewer than a page has when no size is asked for
 */
public record PageLimit(int most) {

  /** A limit that can be kept. */
  public PageLimit {
    if (most < PageRequest.DEFAULT) {
      throw new IllegalArgumentException(
          "A page has %d nodes when no size is asked for: it cannot be limited to %d"
              .formatted(PageRequest.DEFAULT, most));
    }
  }

  /**
   * Refuses sizes out of range.
   *
   * @param argument by which the size was asked for
   * @param size null when none was
   * @throws ClientException PAGE_SIZE when it is negative or over the limit
   */
  public void check(String argument, Integer size) {
    if (size != null && (size < 0 || size > most)) {
      throw new ClientException(
          ErrorCode.PAGE_SIZE,
          "Argument '%s' is %d: ask for 0 to %d nodes a page and follow 'pageInfo' for more."
              .formatted(argument, size, most),
          Map.of("argument", argument, "maximum", most));
    }
  }
}
