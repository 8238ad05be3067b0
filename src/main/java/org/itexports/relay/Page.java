package org.itexports.relay;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One page of an ordered list.
 *
 * @param nodes on this page
 * @param cursors of these nodes
 * @param pageInfo where the page lies
 * @param totalCount nodes in the whole list
 */
public record Page<T>(List<T> nodes, List<String> cursors, PageInfo pageInfo, int totalCount) {

  public Page {
    nodes = List.copyOf(nodes);
    cursors = List.copyOf(cursors);
  }

  /**
   * Cuts a page out of a list.
   *
   * @param all nodes, sorted by the keyset
   * @throws ClientException INVALID_CURSOR when a cursor is malformed
   */
  public static <T> Page<T> of(List<T> all, Keyset<T> keyset, PageRequest request) {
    int start = request.behind().map(cursor -> keyset.upTo(all, cursor)).orElse(0);
    int end = request.inFrontOf().map(cursor -> keyset.before(all, cursor)).orElse(all.size());
    end = Math.max(start, end);
    if (request.fromStart().isPresent()) {
      end = Math.min(end, start + request.fromStart().get());
    }
    if (request.fromEnd().isPresent()) {
      start = Math.max(start, end - request.fromEnd().get());
    }
    var nodes = all.subList(start, end);
    var cursors =
        nodes.stream().map(node -> new Cursor(keyset.key().apply(node)).encode()).toList();
    var pageInfo =
        new PageInfo(
            end < all.size(),
            start > 0,
            cursors.isEmpty() ? null : cursors.get(0),
            cursors.isEmpty() ? null : cursors.get(cursors.size() - 1));
    return new Page<>(nodes, cursors, pageInfo, all.size());
  }

  /** The same page of what the nodes are made into. */
  public <R> Page<R> map(Function<? super T, ? extends R> node) {
    return new Page<>(nodes.stream().<R>map(node).toList(), cursors, pageInfo, totalCount);
  }

  /** The edges, made by the constructor of an edge type such as {@code MarketEdge::new}. */
  public <E> List<E> edges(BiFunction<String, T, E> edge) {
    return IntStream.range(0, nodes.size())
        .mapToObj(index -> edge.apply(cursors.get(index), nodes.get(index)))
        .toList();
  }
}
