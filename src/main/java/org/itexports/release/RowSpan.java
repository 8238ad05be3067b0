package org.itexports.release;

import java.util.Map;

/**
 * A row of a package and the releases that hold it with exactly these cells.
 *
 * @param table name of the table
 * @param key what tells it from the other rows of the table
 * @param cells its cells that are not empty, by column
 * @param first number of the first release that holds it
 * @param last number of the last one; {@link #OPEN} if the newest release holds it
 */
public record RowSpan(String table, String key, Map<String, String> cells, int first, int last) {

  /** No release without the row has followed. */
  public static final int OPEN = Integer.MAX_VALUE;

  boolean isIn(int release) {
    return first <= release && release <= last;
  }
}
