package org.itexports.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The print that is shown of all prints of one figure.
 *
 * @param shown the selected print, null if every print is doubtful
 * @param decidedBy the step that decided, null if nothing is shown
 * @param alternatives the other prints
 */
public record Selection(
    Observation shown, SelectionStep decidedBy, List<Alternative> alternatives) {

  /** Copies the alternatives. */
  public Selection {
    alternatives = List.copyOf(alternatives);
  }

  /** Least value among the print shown and its comparable alternatives. */
  public BigDecimal lowest() {
    return comparable().min(BigDecimal::compareTo).orElse(null);
  }

  /** Greatest value among the print shown and its comparable alternatives. */
  public BigDecimal highest() {
    return comparable().max(BigDecimal::compareTo).orElse(null);
  }

  private Stream<BigDecimal> comparable() {
    Stream<Observation> others =
        alternatives.stream().filter(a -> a.tag().isComparable()).map(Alternative::observation);
    return Stream.concat(Stream.ofNullable(shown), others).map(Observation::value);
  }
}
