package org.itexports.release;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.itexports.observation.Correction;
import org.itexports.observation.Observation;

/** What is corrected of the prints of a release. */
public final class Corrections {

  private final Directory<Correction> byKey;
  private final Map<String, List<Correction>> byPrint;

  Corrections(List<Correction> corrections) {
    this(
        Directory.of(corrections, Correction::id),
        corrections.stream()
            .sorted(Comparator.comparing(Correction::id))
            .collect(Collectors.groupingBy(Correction::observation)));
  }

  private Corrections(Directory<Correction> byKey, Map<String, List<Correction>> byPrint) {
    this.byKey = byKey;
    this.byPrint = byPrint;
  }

  /** Those of prints that a release holds. */
  Corrections among(Directory<Observation> prints) {
    return new Corrections(
        byKey.where(correction -> prints.find(correction.observation()).isPresent()), byPrint);
  }

  /** All of them by key. */
  public Directory<Correction> all() {
    return byKey;
  }

  /** Those of a print, by key; one of each of its cells at most. */
  public List<Correction> of(Observation print) {
    return byPrint.getOrDefault(print.id(), List.of());
  }

  /** That of the figure itself. */
  public Optional<Correction> ofValue(Observation print) {
    return of(print).stream().filter(correction -> correction.column().equals("value")).findFirst();
  }
}
