package org.itexports.relay;

/**
 * A place in an ordered list: the key of the node standing there. It stays valid across releases,
 * also when that node is gone, because the place is found by comparing keys.
 *
 * @param ordering {@link Keyset#ordering} of the list, without a colon; empty for its usual order
 * @param key what {@link Keyset#key} gives for the node
 */
public record Cursor(String ordering, String key) {

  private static final String PREFIX = "1:";
  private static final String ORDERED_PREFIX = "2:";

  /** A place in a list in its usual order. */
  public Cursor(String key) {
    this("", key);
  }

  /**
   * Reads an opaque cursor.
   *
   * @param ordering of the list in which the place is looked for
   * @throws ClientException INVALID_CURSOR when this service never issued such a cursor for a list
   *     in this order
   */
  public static Cursor decode(String cursor, String ordering) {
    String prefix = prefix(ordering);
    return Opaque.decode(cursor)
        .filter(text -> text.startsWith(prefix))
        .map(text -> new Cursor(ordering, text.substring(prefix.length())))
        .orElseThrow(
            () ->
                new ClientException(
                    ErrorCode.INVALID_CURSOR,
                    "This is not a cursor of this service for a list in this order. Take cursors"
                        + " from 'edges.cursor' or 'pageInfo' and keep 'orderBy' as it was."));
  }

  /** The opaque form, safe in a URL. */
  public String encode() {
    return Opaque.encode(prefix(ordering) + key);
  }

  private static String prefix(String ordering) {
    return ordering.isEmpty() ? PREFIX : ORDERED_PREFIX + ordering + ":";
  }
}
