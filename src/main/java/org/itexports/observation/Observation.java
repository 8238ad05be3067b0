package org.itexports.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.itexports.period.Period;

/**
 * One figure as one source printed it. Two prints of one figure are two observations.
 *
 * @param id natural key
 * @param series the series it belongs to
 * @param member code of the member in the series' dimension, empty if it has none
 * @param period the interval it counts
 * @param value the figure in the series' unit
 * @param qualifier how the source qualifies it
 * @param resolution half of the last printed digit, in the series' unit
 * @param status whose figure it is and how final
 * @param vintage evidence that this print is later than a first one
 * @param periodInferred whether the source leaves the period open
 * @param doubt why the print is doubtful, empty if it is not
 * @param source who printed it
 * @param locator where in the source
 * @param note what else a reader must know, or empty
 * @param added day of the release that brought it, null if its source shows a date
 */
public record Observation(
    String id,
    Series series,
    String member,
    Period period,
    BigDecimal value,
    Qualifier qualifier,
    BigDecimal resolution,
    PrintStatus status,
    Vintage vintage,
    boolean periodInferred,
    String doubt,
    Source source,
    String locator,
    String note,
    LocalDate added) {

  /** Whether there is a stated reason to doubt the print. */
  public boolean isDoubtful() {
    return !doubt.isEmpty();
  }

  /** How far the print may be relied on. */
  public Confidence confidence() {
    return Confidence.of(this);
  }

  /** When it was printed, null if the source shows no date. */
  public LocalDate published() {
    return source.published();
  }

  /**
   * Since when it is known: the day on which it was printed, or that of the release that brought
   * it, if its source shows no date.
   *
   * @throws IllegalStateException if there is neither, which the validation of a package excludes
   */
  public LocalDate knownSince() {
    if (published() != null) {
      return published();
    }
    if (added == null) {
      throw new IllegalStateException("nobody knows since when " + id + " is known");
    }
    return added;
  }

  /** Whether it is known on a day. */
  public boolean isKnownOn(LocalDate day) {
    return !knownSince().isAfter(day);
  }

  /**
   * Whether no figure can be meant by both prints of one series, member and interval: they differ
   * by more than their resolutions together, so that neither is a mere rounding. A bound conflicts
   * only with what lies beyond it. The other print says the same of this one.
   */
  public boolean conflictsWith(Observation other) {
    return isAbove(other) || other.isAbove(this);
  }

  /** Whether the least that this print can mean is more than the most that the other can. */
  private boolean isAbove(Observation other) {
    return qualifier != Qualifier.AT_MOST
        && other.qualifier != Qualifier.AT_LEAST
        && value.subtract(other.value).compareTo(resolution.add(other.resolution)) > 0;
  }

  /** Whether the two prints state the same figure to the last digit. */
  boolean sameFigure(Observation other) {
    return value.compareTo(other.value) == 0;
  }

  /** Whether this print is a coarser rounding that {@code finer} rounds to. */
  boolean isRoundingOf(Observation finer) {
    return resolution.compareTo(finer.resolution) > 0
        && value.subtract(finer.value).abs().compareTo(resolution) <= 0;
  }
}
