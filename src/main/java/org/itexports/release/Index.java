package org.itexports.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The records of a release by something that they have in common, so that nobody has to look
 * through all of them. It is made when it is first asked for, and kept with the release. Held in a
 * constant.
 *
 * @param <K> what they have in common
 * @param <T> type of the records
 */
public final class Index<K, T> {

  private final Function<Release, Directory<T>> records;
  private final Function<T, K> key;

  /**
   * An index.
   *
   * @param records which records of a release
   * @param key what a record has in common with others; null leaves it out
   */
  public Index(Function<Release, Directory<T>> records, Function<T, K> key) {
    this.records = records;
    this.key = key;
  }

  /**
   * The records with the key in the order of their own keys, whether known on the day of the
   * release or later.
   */
  public List<T> of(Release release, K wanted) {
    Map<K, List<T>> index = release.whole().workedOut().of(this, () -> made(release.whole()));
    return index.getOrDefault(wanted, List.of());
  }

  private Map<K, List<T>> made(Release release) {
    Map<K, List<T>> index = new HashMap<>();
    for (T found : records.apply(release).all()) {
      K own = key.apply(found);
      if (own != null) {
        index.computeIfAbsent(own, any -> new ArrayList<>()).add(found);
      }
    }
    index.replaceAll((any, found) -> List.copyOf(found));
    return index;
  }
}
