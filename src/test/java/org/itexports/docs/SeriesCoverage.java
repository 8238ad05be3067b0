package org.itexports.docs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.itexports.observation.Dimension;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.period.Frequency;
import org.itexports.period.Period;

/** What each series counts, and which periods it covers. */
final class SeriesCoverage {

  private SeriesCoverage() {}

  static String render(Bundle bundle) {
    MarkdownTable table =
        new MarkdownTable(
            "Series",
            "What is counted, in short",
            "Unit",
            "Divided by",
            "Prints>",
            "First",
            "Last",
            "Periods printed, by frequency",
            "Full years missing between");
    bundle.release().series().all().forEach(series -> row(bundle, table, series));
    return table.text();
  }

  private static void row(Bundle bundle, MarkdownTable table, Series series) {
    List<Observation> prints = bundle.prints(series);
    List<Period> periods = prints.stream().map(Observation::period).sorted().distinct().toList();
    table.row(
        Printed.code(series.id()),
        series.concept() + "; " + series.scope(),
        Printed.unit(series.unit()),
        series.dimension() == Dimension.NONE
            ? Printed.NONE
            : series.dimension().name().toLowerCase(Locale.ROOT),
        Integer.toString(prints.size()),
        periods.get(0).label(),
        periods.get(periods.size() - 1).label(),
        frequencies(periods),
        FullYearGaps.render(bundle, series));
  }

  private static String frequencies(List<Period> periods) {
    return Arrays.stream(Frequency.values())
        .map(frequency -> frequency(frequency, periods))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String frequency(Frequency frequency, List<Period> periods) {
    long count = periods.stream().filter(period -> period.frequency() == frequency).count();
    String name = frequency.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return count == 0 ? "" : name + " " + count;
  }
}
