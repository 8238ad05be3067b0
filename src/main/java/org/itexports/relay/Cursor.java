package org.itexports.relay;

/**
 * A place in an ordered list: the key of the node standing there. It stays valid across releases,
 * also when that node is gone, because the place is found by comparing keys.
 *
 * @param key what {@link Keyset#key} gives for the node
 */
public record Cursor(String key) {

  private static final String PREFIX = "1:";

  /**
   * Reads an opaque cursor.
   *
   * @throws ClientException INVALID_CURSOR when this service never issued such a cursor
   */
  public static Cursor decode(String cursor) {
    return Opaque.decode(cursor)
        .filter(text -> text.startsWith(PREFIX))
        .map(text -> new Cursor(text.substring(PREFIX.length())))
        .orElseThrow(
            () ->
                new ClientException(
                    ErrorCode.INVALID_CURSOR,
                    "This is not a cursor of this service. Take cursors from 'edges.cursor' or 'pageInfo'."));
  }

  /** The opaque form, safe in a URL. */
  public String encode() {
    return Opaque.encode(PREFIX + key);
  }
}
