package org.itexports.relay;

import java.time.LocalDate;

/**
 * Text whose characters stand in the order of a value, to be put in front of a natural key in a
 * {@link Keyset}. Nothing is ever read back from it, so that a cursor made up by a client is only a
 * place like any other.
 */
public final class SortKey {

  /** Behind every value, in whichever direction. */
  private static final String NONE = "~";

  private SortKey() {}

  /** Of a date; null comes last, in either direction. */
  public static String of(LocalDate date, boolean descending) {
    return date == null ? NONE : digits(date.toEpochDay(), descending);
  }

  /** Of a finite number. */
  public static String of(double number, boolean descending) {
    // The bits of negative numbers count backwards, and zero has two forms.
    long bits = Double.doubleToLongBits(number == 0 ? 0 : number);
    return digits(bits < 0 ? Long.MIN_VALUE ^ ~bits : bits, descending);
  }

  private static String digits(long value, boolean descending) {
    long unsigned = value ^ Long.MIN_VALUE;
    return "%016x".formatted(descending ? ~unsigned : unsigned);
  }
}
