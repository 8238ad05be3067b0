package org.itexports.period;

/** Thrown for a text that names no period. The message shows the accepted forms. */
public final class InvalidPeriodException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The accepted forms, one example each, for error messages and documentation. */
  public static final String FORMS =
      "FY2025, FY2026-H1, FY2026-Q1, FY2026-YTD05, CY2024, CY2024-H1, CY2024-Q1, CY2024-YTD09,"
          + " 2025-12, 2025-12-31 or 2013-07-01/2018-05-24";

  InvalidPeriodException(String text, String why) {
    super("\"" + abbreviate(text) + "\" is not a period: " + why + ". Use a form like " + FORMS);
  }

  private static String abbreviate(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
