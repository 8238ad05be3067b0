package org.itexports.period;

/**
 * What kind of interval a {@link Period} is, and so how often a series with such periods prints.
 */
public enum Frequency {
  /** 1 July to 30 June, labelled {@code FY2025} after the year in which it ends. */
  FISCAL_YEAR,
  /** 1 January to 31 December, labelled {@code CY2024}. */
  CALENDAR_YEAR,
  /** Six months from January or July, labelled {@code CY2024-H1} or {@code FY2025-H1}. */
  HALF_YEAR,
  /** Three months from January, April, July or October: {@code FY2026-Q1}, {@code CY2024-Q2}. */
  QUARTER,
  /** From the first day of a fiscal or calendar year to a month's end: {@code FY2026-YTD05}. */
  YEAR_TO_DATE,
  /** One calendar month, {@code 2025-12}. */
  MONTH,
  /** One day, {@code 2025-12-31}. */
  DAY,
  /** Any other interval, {@code 2013-07-01/2018-05-24}. */
  OTHER;

  /** Whether periods of this kind are whole years, fiscal or calendar. */
  public boolean isYear() {
    return this == FISCAL_YEAR || this == CALENDAR_YEAR;
  }

  /** Whether periods of this kind follow each other without overlap, so that gaps can be named. */
  public boolean isRegular() {
    return this != YEAR_TO_DATE && this != OTHER;
  }
}
