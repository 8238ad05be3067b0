package org.itexports.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads every accepted form of a period's label. */
final class LabelParser {

  private static final Pattern YEAR =
      Pattern.compile("(FY|CY)(\\d{4})(?:-(?:H([12])|Q([1-4])|YTD(0[1-9]|1[0-2])))?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern BARE_YEAR = Pattern.compile("(?:FY|CY)?'?(?:\\d{2}|\\d{4})");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private LabelParser() {}

  static Period parse(String text) {
    String label = text.strip().toUpperCase(Locale.ROOT);
    try {
      Period period = read(label, text);
      if (period.start().getYear() < FIRST_YEAR || period.end().getYear() > LAST_YEAR) {
        throw new InvalidPeriodException(text, "only 1900 to 2199 can be named");
      }
      return period;
    } catch (DateTimeException e) {
      throw new InvalidPeriodException(text, "there is no such date");
    }
  }

  private static Period read(String label, String text) {
    Matcher year = YEAR.matcher(label);
    if (year.matches()) {
      return inYear(year);
    }
    if (MONTH.matcher(label).matches()) {
      return months(YearMonth.parse(label).atDay(1), 1);
    }
    if (DATE.matcher(label).matches()) {
      LocalDate day = LocalDate.parse(label);
      return new Period(day, day);
    }
    int slash = label.indexOf('/');
    if (slash < 0) {
      throw new InvalidPeriodException(text, why(label));
    }
    return interval(label.substring(0, slash), label.substring(slash + 1), text);
  }

  private static Period interval(String from, String to, String text) {
    if (!DATE.matcher(from).matches() || !DATE.matcher(to).matches()) {
      throw new InvalidPeriodException(text, "an interval is two ISO dates with a slash between");
    }
    LocalDate start = LocalDate.parse(from);
    LocalDate end = LocalDate.parse(to);
    if (end.isBefore(start)) {
      throw new InvalidPeriodException(text, "it ends before it begins");
    }
    return new Period(start, end);
  }

  private static Period inYear(Matcher m) {
    int year = Integer.parseInt(m.group(2));
    LocalDate first =
        m.group(1).equals("FY") ? LocalDate.of(year - 1, 7, 1) : LocalDate.of(year, 1, 1);
    if (m.group(3) != null) {
      return months(first.plusMonths(6L * (Integer.parseInt(m.group(3)) - 1)), 6);
    }
    if (m.group(4) != null) {
      return months(first.plusMonths(3L * (Integer.parseInt(m.group(4)) - 1)), 3);
    }
    return months(first, m.group(5) == null ? 12 : Integer.parseInt(m.group(5)));
  }

  private static Period months(LocalDate first, int months) {
    return new Period(first, first.plusMonths(months).minusDays(1));
  }

  private static String why(String label) {
    return BARE_YEAR.matcher(label).matches()
        ? "say whether a fiscal (FY) or a calendar year (CY) is meant, with four digits"
        : "its form is unknown";
  }
}
