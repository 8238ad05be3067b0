package org.itexports.graph.entry;

import java.util.function.Function;
import org.itexports.observation.Source;
import org.itexports.release.Directory;
import org.itexports.release.Release;

/**
 * A type of record that cites a source and may have a period, so that both lead back to it.
 *
 * @param <R> the type of the records
 * @param type name of their node type in the schema
 * @param recordType the type of the records
 * @param records where a release holds them
 * @param key their natural key, as {@code NodeType.find} takes it
 * @param source what a record cites; null never
 * @param dating when a record is of a period
 */
record EntryType<R>(
    String type,
    Class<R> recordType,
    Function<Release, Directory<R>> records,
    Function<R, String> key,
    Function<R, Source> source,
    Dating<R> dating) {

  /** A type of record without a period. */
  static <R> EntryType<R> of(
      String type,
      Class<R> recordType,
      Function<Release, Directory<R>> records,
      Function<R, String> key,
      Function<R, Source> source) {
    return new EntryType<>(type, recordType, records, key, source, Dating.none());
  }

  /** The same type of record with a period. */
  EntryType<R> dated(Dating<R> by) {
    return new EntryType<>(type, recordType, records, key, source, by);
  }

  /** Whether a release holds the record of an entry of this type. */
  boolean holds(Release release, Entry entry) {
    return records.apply(release).find(entry.key()).isPresent();
  }

  Entry entry(R found) {
    return new Entry(type, key.apply(found));
  }
}
