package org.itexports.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Records by natural key, in the order of their keys.
 *
 * @param <T> type of the records
 */
public final class Directory<T> {

  private final List<T> all;
  private final Map<String, T> byKey;
  private final Predicate<T> condition;

  /** Null until a record is looked up by a name; then it does not change. */
  private volatile Map<String, T> byName;

  private Directory(List<T> all, Map<String, T> byKey, Predicate<T> condition) {
    this.all = all;
    this.byKey = byKey;
    this.condition = condition;
  }

  static <T> Directory<T> of(List<T> records, Function<T, String> key) {
    List<T> sorted = records.stream().sorted(Comparator.comparing(key)).toList();
    Map<String, T> byKey = new HashMap<>();
    sorted.forEach(value -> byKey.put(key.apply(value), value));
    return new Directory<>(sorted, byKey, null);
  }

  /** Only the records for which a condition holds; nothing is copied until they are asked for. */
  Directory<T> where(Predicate<T> holds) {
    return new Directory<>(all, byKey, holds);
  }

  /** All records in the order of their keys. */
  public List<T> all() {
    return condition == null ? all : all.stream().filter(condition).toList();
  }

  /**
   * The first record that has a name, whatever its case.
   *
   * @param names all names of a record; always the same of one directory
   */
  public Optional<T> named(String name, Function<T, List<String>> names) {
    Map<String, T> known = byName;
    if (known == null) {
      known = new HashMap<>();
      for (T value : all) {
        for (String own : names.apply(value)) {
          known.putIfAbsent(folded(own), value);
        }
      }
      byName = known;
    }
    return Optional.ofNullable(known.get(folded(name)))
        .filter(found -> condition == null || condition.test(found));
  }

  /** Equal of texts that are equal but for their case, as {@link String#equalsIgnoreCase} says. */
  private static String folded(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
    }
    return new String(folded);
  }

  /** The record with the key. */
  public Optional<T> find(String key) {
    return Optional.ofNullable(byKey.get(key))
        .filter(found -> condition == null || condition.test(found));
  }
}
