package org.itexports.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.RowChange;
import org.itexports.store.RowText.Place;

/** What is different between two releases of a package, published or not. */
@Singleton
public class Differences {

  private final StoreTransaction transaction;

  @Inject
  Differences(StoreTransaction transaction) {
    this.transaction = transaction;
  }

  /**
   * What is different in the second of two releases of a package, by table and key.
   *
   * @throws RefusedException if one of them is not stored
   * @throws StoreUnavailableException if the store cannot be reached
   */
  public List<RowChange> changes(String packageName, String fromVersion, String toVersion) {
    return transaction.readLong(
        () -> {
          StoredPackage stored =
              StoredPackage.named(packageName)
                  .orElseThrow(
                      () ->
                          new RefusedException(
                              "The store has no package %s.".formatted(packageName)));
          return between(stored, number(stored, fromVersion), number(stored, toVersion));
        });
  }

  private static int number(StoredPackage stored, String version) {
    return StoredRelease.withVersion(stored, version)
        .map(StoredRelease::entry)
        .map(ReleaseEntry::number)
        .orElseThrow(
            () ->
                new RefusedException(
                    "The store has no version %s of %s.".formatted(version, stored.name)));
  }

  private static List<RowChange> between(StoredPackage stored, int from, int to) {
    Map<Place, RowText> before = new HashMap<>();
    try (Stream<RowText> rows = StoredRow.onlyIn(stored, from, to)) {
      rows.forEach(row -> before.put(row.place(), row));
    }
    List<RowChange> changes = new ArrayList<>();
    try (Stream<RowText> rows = StoredRow.onlyIn(stored, to, from)) {
      rows.forEach(row -> changes.add(change(row.place(), before.remove(row.place()), row)));
    }
    before.forEach((place, row) -> changes.add(change(place, row, null)));
    return changes.stream()
        .filter(change -> !change.before().equals(change.after()))
        .sorted(Comparator.comparing(RowChange::table).thenComparing(RowChange::key))
        .toList();
  }

  private static RowChange change(Place place, RowText before, RowText after) {
    return new RowChange(place.table(), place.key(), cells(before), cells(after));
  }

  private static Map<String, String> cells(RowText row) {
    return row == null ? Map.of() : row.cells();
  }
}
