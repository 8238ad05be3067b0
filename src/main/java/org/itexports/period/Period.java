package org.itexports.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A date interval, both ends included. Two texts that name the same interval name the same period:
 * {@code FY2026-YTD03} is {@code FY2026-Q1}.
 *
 * @param start first day
 * @param end last day, not before {@code start}
 */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {

  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::start).thenComparing(Period::end);

  /**
   * Checks the interval.
   *
   * @throws IllegalArgumentException if {@code end} is before {@code start}
   */
  public Period {
    Objects.requireNonNull(start);
    Objects.requireNonNull(end);
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a period ends on or after its first day");
    }
  }

  /**
   * The period that a label names; synonyms and lower case are accepted.
   *
   * @throws InvalidPeriodException if the text has none of the accepted forms
   */
  public static Period parse(String label) {
    return LabelParser.parse(label);
  }

  /** The one canonical label. {@code parse(label())} gives this period back. */
  public String label() {
    return LabelWriter.label(this);
  }

  /** What kind of interval this is. */
  public Frequency frequency() {
    return LabelWriter.frequency(this);
  }

  /** The interval of the same shape that lies {@code years} later (earlier when negative). */
  public Period plusYears(int years) {
    return new Period(start.plusYears(years), shiftEnd(years));
  }

  /**
   * The period of the same frequency that begins the day after this one ends.
   *
   * @throws IllegalStateException if the frequency is not regular
   */
  public Period next() {
    if (!frequency().isRegular()) {
      throw new IllegalStateException(label() + " has no successor");
    }
    LocalDate first = end.plusDays(1);
    if (frequency() == Frequency.DAY) {
      return new Period(first, first);
    }
    return new Period(first, first.plusMonths(months()).minusDays(1));
  }

  /** Whether the whole of {@code other} lies in this period. */
  public boolean contains(Period other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /** Days by which the two intervals' ends differ in sum: 0 for the same interval. */
  public long distance(Period other) {
    return Math.abs(ChronoUnit.DAYS.between(start, other.start))
        + Math.abs(ChronoUnit.DAYS.between(end, other.end));
  }

  /** Number of whole months, 0 if the interval does not consist of whole months. */
  public int months() {
    boolean whole = start.getDayOfMonth() == 1 && end.plusDays(1).getDayOfMonth() == 1;
    return whole ? (int) ChronoUnit.MONTHS.between(start, end.plusDays(1)) : 0;
  }

  /** Its months in order, none if the interval does not consist of whole months. */
  public List<Period> eachMonth() {
    return IntStream.range(0, months())
        .mapToObj(start::plusMonths)
        .map(first -> new Period(first, first.plusMonths(1).minusDays(1)))
        .toList();
  }

  private LocalDate shiftEnd(int years) {
    return end.plusDays(1).getDayOfMonth() == 1
        ? end.plusDays(1).plusYears(years).minusDays(1)
        : end.plusYears(years);
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return label();
  }
}
