package org.itexports.relay;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One page of an ordered list that does not change. What it consists of is made each time that it
 * is asked for.
 *
 * @param nodes on this page
 * @param cursors of these nodes
 * @param pageInfo where the page lies
 * @param totalCount nodes in the whole list
 */
public record Page<T>(List<T> nodes, List<String> cursors, PageInfo pageInfo, int totalCount) {

  /**
   * Cuts a page out of a list.
   *
   * @param all nodes, sorted by the keyset
   * @throws ClientException INVALID_CURSOR when a cursor is malformed or of a list in another order
   */
  public static <T> Page<T> of(List<T> all, Keyset<T> keyset, PageRequest request) {
    String ordering = keyset.ordering();
    int start = request.behind(ordering).map(cursor -> keyset.upTo(all, cursor)).orElse(0);
    int end =
        request.inFrontOf(ordering).map(cursor -> keyset.before(all, cursor)).orElse(all.size());
    end = Math.max(start, end);
    if (request.fromStart().isPresent()) {
      end = Math.min(end, start + request.fromStart().get());
    }
    if (request.fromEnd().isPresent()) {
      start = Math.max(start, end - request.fromEnd().get());
    }
    var nodes = all.subList(start, end);
    var cursors =
        new MadeWhenAsked<>(
            nodes.size(),
            place -> new Cursor(ordering, keyset.key().apply(nodes.get(place))).encode());
    var pageInfo = new PageInfo(end < all.size(), start > 0, cursors);
    return new Page<>(nodes, cursors, pageInfo, all.size());
  }

  /** The same page of what the nodes are made into. */
  public <R> Page<R> map(Function<? super T, ? extends R> node) {
    var made = new MadeWhenAsked<R>(nodes.size(), place -> node.apply(nodes.get(place)));
    return new Page<>(made, cursors, pageInfo, totalCount);
  }

  /** The edges, made by the constructor of an edge type such as {@code MarketEdge::new}. */
  public <E> List<E> edges(BiFunction<String, T, E> edge) {
    return new MadeWhenAsked<>(
        nodes.size(), place -> edge.apply(cursors.get(place), nodes.get(place)));
  }
}
