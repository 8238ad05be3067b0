package org.itexports.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.itexports.release.History;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.ReleaseState;
import org.itexports.release.RowSpan;
import org.jboss.logging.Logger;

/** What is public of the history of a package: the releases that were ever published. */
@Singleton
class Histories {

  private static final Logger LOG = Logger.getLogger(Histories.class);

  private final int mostRows;

  @Inject
  Histories(StoreSettings settings) {
    this(settings.historyRows());
  }

  Histories(int mostRows) {
    this.mostRows = mostRows;
  }

  /** The history of a package of which something is published; within a transaction. */
  History of(StoredPackage stored) {
    List<ReleaseEntry> entries =
        StoredRelease.of(stored).stream()
            .filter(release -> release.state != ReleaseState.LOADED)
            .map(StoredRelease::entry)
            .toList();
    int newest = entries.get(entries.size() - 1).number();
    int comparableFrom =
        entries.stream()
            .mapToInt(ReleaseEntry::number)
            .filter(from -> fits(stored, from, newest))
            .findFirst()
            .orElse(newest);
    if (comparableFrom > entries.get(0).number()) {
      LOG.warnf(
          "The releases of %s before number %d cannot be compared here:"
              + " they differ in more than %d rows (itexports.store.history-rows)",
          stored.name, comparableFrom, mostRows);
    }
    try (Stream<RowText> rows = StoredRow.differing(stored, comparableFrom, newest)) {
      List<RowSpan> spans = rows.map(RowText::span).toList();
      return new History(entries, spans, comparableFrom);
    }
  }

  /** A release differs in nothing from itself, so the newest always fits. */
  private boolean fits(StoredPackage stored, int from, int newest) {
    return StoredRow.countDiffering(stored, from, newest) <= mostRows;
  }
}
