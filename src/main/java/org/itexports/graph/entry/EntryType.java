package org.itexports.graph.entry;

import java.util.function.Function;
import org.itexports.observation.Source;
import org.itexports.release.Directory;
import org.itexports.release.Release;

/**
 * A type of record that cites a source, so that the source leads back to it.
 *
 * @param <R> the type of the records
 * @param type name of their node type in the schema
 * @param recordType the type of the records
 * @param records where a release holds them
 * @param key their natural key, as {@code NodeType.find} takes it
 * @param source what a record cites; null never
 */
record EntryType<R>(
    String type,
    Class<R> recordType,
    Function<Release, Directory<R>> records,
    Function<R, String> key,
    Function<R, Source> source) {

  Entry entry(R citing) {
    return new Entry(type, key.apply(citing));
  }
}
