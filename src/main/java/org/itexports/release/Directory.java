package org.itexports.release;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Records by natural key, in the order of their keys.
 *
 * @param <T> type of the records
 */
public final class Directory<T> {

  private final List<T> all;
  private final Map<String, T> byKey;

  private Directory(List<T> all, Map<String, T> byKey) {
    this.all = all;
    this.byKey = byKey;
  }

  static <T> Directory<T> of(List<T> records, Function<T, String> key) {
    List<T> sorted = records.stream().sorted(Comparator.comparing(key)).toList();
    Map<String, T> byKey = new LinkedHashMap<>();
    sorted.forEach(value -> byKey.put(key.apply(value), value));
    return new Directory<>(sorted, byKey);
  }

  /** All records in the order of their keys. */
  public List<T> all() {
    return all;
  }

  /** The record with the key. */
  public Optional<T> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
