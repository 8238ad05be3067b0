package org.itexports.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itexports.store.RowText.Place;

/**
 * The guard of what was known when: a print is known since the date that its source shows or, if
 * that shows none, since the release that brought it. No later release may say that it came later.
 */
final class LaterPrints {

  private static final String ADDED = "added";
  private static final String PUBLISHED = "published";
  private static final String SOURCE = "source";

  private final StoredPackage stored;
  private final int release;
  private final Map<String, LocalDate> datesBefore;
  private final Map<String, LocalDate> dates;

  private LaterPrints(StoredPackage stored, int release) {
    this.stored = stored;
    this.release = release;
    this.datesBefore = dates(stored, release - 1);
    this.dates = dates(stored, release);
  }

  /** Why the prints of a release may not follow those of the one before; empty if they may. */
  static Optional<String> objection(StoredPackage storedPackage, int release) {
    LaterPrints prints = new LaterPrints(storedPackage, release);
    return prints.amongChanged().or(prints::amongUnchanged);
  }

  private static Map<String, LocalDate> dates(StoredPackage stored, int release) {
    Map<String, LocalDate> dates = new HashMap<>();
    try (Stream<RowText> sources = StoredRow.of("sources", stored, release)) {
      sources
          .map(RowText::cells)
          .filter(cells -> cells.containsKey(PUBLISHED))
          .forEach(cells -> dates.put(cells.get("id"), LocalDate.parse(cells.get(PUBLISHED))));
    }
    return dates;
  }

  private Optional<String> amongChanged() {
    Map<Place, LocalDate> before = new HashMap<>();
    try (Stream<RowText> ended = StoredRow.printsUntil(stored, release - 1)) {
      ended.forEach(
          row -> known(row.cells(), datesBefore).ifPresent(day -> before.put(row.place(), day)));
    }
    if (before.isEmpty()) {
      return Optional.empty();
    }
    try (Stream<RowText> begun = StoredRow.printsSince(stored, release)) {
      return begun
          .flatMap(row -> objection(row, Optional.ofNullable(before.get(row.place()))).stream())
          .findFirst();
    }
  }

  /** Prints move without being changed if the date of their source does. */
  private Optional<String> amongUnchanged() {
    Set<String> moved =
        datesBefore.keySet().stream()
            .filter(id -> dates.containsKey(id) && dates.get(id).isAfter(datesBefore.get(id)))
            .collect(Collectors.toSet());
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    try (Stream<RowText> kept = StoredRow.printsThrough(stored, release)) {
      return kept.filter(row -> moved.contains(row.cells().get(SOURCE)))
          .flatMap(row -> objection(row, known(row.cells(), datesBefore)).stream())
          .findFirst();
    }
  }

  private static Optional<LocalDate> known(
      Map<String, String> print, Map<String, LocalDate> datesOfSources) {
    return Optional.ofNullable(print.get(ADDED))
        .map(LocalDate::parse)
        .or(() -> Optional.ofNullable(datesOfSources.get(print.get(SOURCE))));
  }

  private Optional<String> objection(RowText row, Optional<LocalDate> before) {
    Optional<LocalDate> now = known(row.cells(), dates);
    return before.isPresent() && now.isPresent() && now.get().isAfter(before.get())
        ? Optional.of(describe(row, before.get(), now.get()))
        : Optional.empty();
  }

  private static String describe(RowText row, LocalDate before, LocalDate now) {
    String way =
        row.cells().containsKey(ADDED)
            ? "keep the day in the column '%s'.".formatted(ADDED)
            : "keep the date of the source '%s'; if it was recorded wrongly, give the source and the prints from it another id."
                .formatted(row.cells().get(SOURCE));
    return "The print %s in %s was known since %s and would now count from %s only. What was known on a day must not change: %s"
        .formatted(row.key(), row.resource(), before, now, way);
  }
}
