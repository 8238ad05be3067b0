package org.itexports.period;

import java.time.Month;
import java.util.Locale;

/**
 * The canonical label of an interval. Where an interval belongs to a fiscal and to a calendar year,
 * the year in which it begins earliest names it: October to December is the second quarter of a
 * fiscal year rather than the fourth of a calendar year.
 */
final class LabelWriter {

  private LabelWriter() {}

  static Frequency frequency(Period period) {
    if (period.start().equals(period.end())) {
      return Frequency.DAY;
    }
    int months = period.months();
    int start = period.start().getMonthValue();
    boolean opensYear = start == 1 || start == 7;
    if (months == 1) {
      return Frequency.MONTH;
    }
    if (months == 3 && start % 3 == 1) {
      return Frequency.QUARTER;
    }
    if (months == 6 && opensYear) {
      return Frequency.HALF_YEAR;
    }
    if (months == 12 && opensYear) {
      return start == 7 ? Frequency.FISCAL_YEAR : Frequency.CALENDAR_YEAR;
    }
    boolean toDate = months > 1 && months < 12 && opensYear;
    return toDate ? Frequency.YEAR_TO_DATE : Frequency.OTHER;
  }

  static String label(Period period) {
    return switch (frequency(period)) {
      case FISCAL_YEAR, CALENDAR_YEAR -> year(period);
      case HALF_YEAR -> year(period) + "-H1";
      case QUARTER -> year(period) + "-Q" + ((period.start().getMonthValue() - 1) / 3 % 2 + 1);
      case YEAR_TO_DATE -> String.format(Locale.ROOT, "%s-YTD%02d", year(period), period.months());
      case MONTH -> period.start().toString().substring(0, 7);
      case DAY -> period.start().toString();
      case OTHER -> period.start() + "/" + period.end();
    };
  }

  /** The year in which the period's first day falls earliest: fiscal from July, else calendar. */
  private static String year(Period period) {
    int year = period.start().getYear();
    boolean fiscal = period.start().getMonthValue() >= Month.JULY.getValue();
    return fiscal ? "FY" + pad(year + 1) : "CY" + pad(year);
  }

  private static String pad(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
