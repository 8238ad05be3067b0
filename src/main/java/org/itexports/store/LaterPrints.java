package org.itexports.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.itexports.store.RowText.Place;

/**
 * The guard of what was known when: a print whose source shows no date counts from the release that
 * brought it, so no later release may say that it came later.
 */
final class LaterPrints {

  private static final String ADDED = "added";

  private LaterPrints() {}

  /** Why the prints of a release may not follow those of the one before; empty if they may. */
  static Optional<String> objection(StoredPackage storedPackage, int release) {
    Map<Place, LocalDate> before = new HashMap<>();
    try (Stream<RowText> ended = StoredRow.printsUntil(storedPackage, release - 1)) {
      ended.forEach(row -> added(row).ifPresent(day -> before.put(row.place(), day)));
    }
    if (before.isEmpty()) {
      return Optional.empty();
    }
    try (Stream<RowText> begun = StoredRow.printsSince(storedPackage, release)) {
      return begun
          .filter(row -> isLater(row, before.get(row.place())))
          .map(row -> describe(row, before.get(row.place())))
          .findFirst();
    }
  }

  private static boolean isLater(RowText row, LocalDate before) {
    return before != null && added(row).filter(day -> day.isAfter(before)).isPresent();
  }

  private static Optional<LocalDate> added(RowText row) {
    return Optional.ofNullable(row.cells().get(ADDED)).map(LocalDate::parse);
  }

  private static String describe(RowText row, LocalDate before) {
    return "The print %s in %s was known since %s and would now count from %s only. What was known on a day must not change: keep the day in the column '%s'."
        .formatted(row.key(), row.resource(), before, added(row).orElseThrow(), ADDED);
  }
}
