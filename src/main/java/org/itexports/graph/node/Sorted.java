package org.itexports.graph.node;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itexports.relay.Keyset;
import org.itexports.release.Release;

/** The records of a release in several orders, sorted once for each release. */
public final class Sorted {

  private Sorted() {}

  /**
   * All records in each of some orders.
   *
   * @param orders all orders
   * @param keyset of an order
   * @param records of a release
   */
  public static <O, T> PerRelease<Map<O, List<T>>> by(
      Collection<O> orders, Function<O, Keyset<T>> keyset, Function<Release, List<T>> records) {
    return new PerRelease<>(
        release ->
            orders.stream()
                .collect(
                    Collectors.toUnmodifiableMap(
                        Function.identity(),
                        order -> sorted(records.apply(release), keyset.apply(order)))));
  }

  /** The same, each order sorted when it is first asked for. */
  public static <O, T> Map<O, PerRelease<List<T>>> each(
      Collection<O> orders, Function<O, Keyset<T>> keyset, Function<Release, List<T>> records) {
    return orders.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Function.identity(),
                order ->
                    new PerRelease<>(
                        release -> sorted(records.apply(release), keyset.apply(order)))));
  }

  /** Records in an order. */
  public static <T> List<T> sorted(List<T> records, Keyset<T> keyset) {
    record Placed<T>(String key, T value) {}
    return records.stream()
        .map(found -> new Placed<>(keyset.key().apply(found), found))
        .sorted((one, other) -> keyset.order().compare(one.key(), other.key()))
        .map(Placed::value)
        .toList();
  }

  /** The folded texts of all records by natural key, folded once for each release. */
  public static <T> PerRelease<Map<String, String>> texts(
      Function<Release, List<T>> records,
      Function<T, String> key,
      Function<T, List<String>> texts) {
    return new PerRelease<>(
        release -> {
          Map<String, String> folded = new LinkedHashMap<>();
          records
              .apply(release)
              .forEach(found -> folded.put(key.apply(found), Narrowed.text(texts.apply(found))));
          return Map.copyOf(folded);
        });
  }
}
