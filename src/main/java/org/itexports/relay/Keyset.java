package org.itexports.relay;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How a list is ordered: the key of each node, unique in the list, and the order of keys. A list
 * that is not sorted by the natural key puts what it is sorted by in front of it ({@code
 * "00000123:US"}), so that a vanished node still has a place.
 *
 * @param ordering name of the order, to which cursors are bound: one of a list in another order is
 *     refused; empty for the usual order of a list
 * @param key the key of a node
 * @param order of keys; the list must be sorted by it
 */
public record Keyset<T>(String ordering, Function<T, String> key, Comparator<String> order) {

  /** Keys in the order of their characters. */
  public static <T> Keyset<T> natural(Function<T, String> key) {
    return natural("", key);
  }

  /** Keys in the order of their characters, in a list that has other orders too. */
  public static <T> Keyset<T> natural(String ordering, Function<T, String> key) {
    return new Keyset<>(ordering, key, Comparator.naturalOrder());
  }

  /** How many nodes stand before the place, without the node that may stand on it. */
  int before(List<? extends T> nodes, Cursor place) {
    return count(nodes, key -> order.compare(key, place.key()) < 0);
  }

  /** How many nodes stand before or on the place. */
  int upTo(List<? extends T> nodes, Cursor place) {
    return count(nodes, key -> order.compare(key, place.key()) <= 0);
  }

  private int count(List<? extends T> nodes, Predicate<String> isBefore) {
    int low = 0;
    int high = nodes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore.test(key.apply(nodes.get(middle)))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
