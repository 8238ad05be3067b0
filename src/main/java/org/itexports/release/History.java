package org.itexports.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The releases of one package, and the rows in which they differ. */
public final class History {

  private final List<ReleaseEntry> entries;
  private final List<RowSpan> spans;
  private final int comparableFrom;
  private final Compared compared = new Compared();

  /**
   * A history.
   *
   * @param entries the releases that were ever published
   * @param spans the rows that not all of them hold, of those that can be compared
   * @param comparableFrom number of the oldest release that can be compared with later ones
   */
  public History(List<ReleaseEntry> entries, List<RowSpan> spans, int comparableFrom) {
    this.entries = entries.stream().sorted(Comparator.comparingInt(ReleaseEntry::number)).toList();
    this.spans = List.copyOf(spans);
    this.comparableFrom = comparableFrom;
  }

  /** A history of which all releases can be compared. */
  public History(List<ReleaseEntry> entries, List<RowSpan> spans) {
    this(entries, spans, 1);
  }

  /** The history of a release that nothing is known to have gone before. */
  public static History only(Release release) {
    return new History(List.of(ReleaseEntry.only(release)), List.of());
  }

  /** The releases that were ever published, oldest first. */
  public List<ReleaseEntry> entries() {
    return entries;
  }

  /** The rows that not all releases hold, of those that can be compared. */
  public List<RowSpan> spans() {
    return spans;
  }

  /** Number of the oldest release that can be compared with later ones. */
  public int comparableFrom() {
    return comparableFrom;
  }

  /** The release with the version, or with the hash or its beginning of at least 12 digits. */
  public Optional<ReleaseEntry> find(String name) {
    return Stream.concat(
            entries.stream().filter(entry -> entry.version().equals(name)),
            entries.stream().filter(entry -> name.length() >= 12 && entry.hash().startsWith(name)))
        .findFirst();
  }

  /** Whether the rows are held in which a release differs from the others. */
  public boolean isComparable(ReleaseEntry release) {
    return release.number() >= comparableFrom;
  }

  /**
   * What is different in a later release, or in an earlier one; by table and key.
   *
   * @throws IllegalArgumentException if one of them cannot be compared
   */
  public List<RowChange> changes(ReleaseEntry from, ReleaseEntry to) {
    if (!isComparable(from) || !isComparable(to)) {
      throw new IllegalArgumentException(
          "The rows of releases before number %d are not held".formatted(comparableFrom));
    }
    return compared.of(from.number(), to.number(), () -> Spans.changes(spans, from, to));
  }
}
