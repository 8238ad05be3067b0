package org.itexports.docs;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.itexports.period.Frequency;
import org.itexports.period.Period;

/** The months without a figure in each fiscal year of the headline series. */
final class MonthsMissing {

  private MonthsMissing() {}

  static String render(Bundle bundle) {
    List<Period> months =
        bundle.release().figures().shown(bundle.headline(), "").stream()
            .filter(period -> period.frequency() == Frequency.MONTH)
            .toList();
    Map<Period, List<Period>> missing = missingByYear(months);
    MarkdownTable table = new MarkdownTable("Fiscal year", "Months with a figure>", "Missing");
    missing.forEach(
        (year, gaps) ->
            table.row(
                year.label(),
                Long.toString(months.stream().filter(year::contains).count()),
                gaps.isEmpty() ? "none" : String.join(", ", names(gaps))));
    return table.text();
  }

  /** Every year from the first to the last month; what comes after the last is not missing yet. */
  private static Map<Period, List<Period>> missingByYear(List<Period> months) {
    Map<Period, List<Period>> missing = new TreeMap<>();
    Period last = months.get(months.size() - 1);
    Period month = firstMonth(fiscalYear(months.get(0)));
    for (; month.compareTo(last) <= 0; month = month.next()) {
      List<Period> gaps = missing.computeIfAbsent(fiscalYear(month), year -> new ArrayList<>());
      if (!months.contains(month)) {
        gaps.add(month);
      }
    }
    return missing;
  }

  private static Period fiscalYear(Period month) {
    return Period.parse("FY" + month.start().plusMonths(6).getYear());
  }

  private static Period firstMonth(Period year) {
    LocalDate first = year.start();
    return new Period(first, first.plusMonths(1).minusDays(1));
  }

  private static List<String> names(List<Period> months) {
    return months.stream()
        .map(month -> month.start().getMonth().getDisplayName(TextStyle.SHORT, Locale.ROOT))
        .toList();
  }
}
