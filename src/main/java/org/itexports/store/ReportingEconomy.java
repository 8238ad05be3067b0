package org.itexports.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.itexports.release.ReleaseState;

/**
 * Which economy a stored release reports on. Requests choose among packages by it, so that of two
 * about the same one only one could be served.
 */
final class ReportingEconomy {

  private static final List<String> DIVIDED = List.of("category_series", "market_series");

  private ReportingEconomy() {}

  /** Why a release may not be published beside what is published of other packages. */
  static Optional<String> objection(StoredRelease next) {
    Optional<String> about = of(next);
    return StoredPackage.inOrder().stream()
        .filter(other -> !other.id.equals(next.storedPackage.id))
        .flatMap(other -> StoredRelease.newest(other, ReleaseState.PUBLISHED).stream())
        .filter(served -> about.isPresent() && of(served).equals(about))
        .findFirst()
        .map(
            served ->
                "%s reports on the same economy as %s %s, which is served: %s. Of each economy only one package is served: give this one a store of its own."
                    .formatted(
                        next.storedPackage.name,
                        served.storedPackage.name,
                        served.version,
                        about.orElseThrow()));
  }

  private static Optional<String> of(StoredRelease release) {
    try (Stream<RowText> rows = StoredRow.of("economies", release.storedPackage, release.number)) {
      return rows.map(RowText::cells)
          .filter(cells -> DIVIDED.stream().anyMatch(cells::containsKey))
          .map((Map<String, String> cells) -> cells.get("code"))
          .findFirst();
    }
  }
}
