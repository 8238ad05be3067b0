package org.itexports.docs;

import java.math.BigDecimal;
import java.util.List;
import org.itexports.observation.Dimension;
import org.itexports.observation.Observation;
import org.itexports.observation.Selection;
import org.itexports.observation.Series;
import org.itexports.observation.Unit;
import org.itexports.period.Frequency;

/** The totals of full fiscal years: what is shown, and how far the prints lie apart. */
final class FullYears {

  private FullYears() {}

  static String ofHeadline(Bundle bundle) {
    MarkdownTable table =
        new MarkdownTable(
            "Year",
            "Shown, US$ million>",
            "Source",
            "Confidence",
            "Decided by",
            "Alternatives>",
            "Least to greatest",
            "Spread>");
    years(bundle, bundle.headline()).stream()
        .filter(year -> year.shown() != null)
        .forEach(year -> row(table, year));
    return table.text();
  }

  private static void row(MarkdownTable table, Selection year) {
    Observation shown = year.shown();
    BigDecimal lowest = year.lowest();
    BigDecimal highest = year.highest();
    String range = Printed.value(lowest, Unit.USD) + " to " + Printed.value(highest, Unit.USD);
    table.row(
        shown.period().label(),
        Printed.value(shown),
        Printed.source(shown.source()),
        Printed.code(shown.confidence().name()),
        Printed.code(year.decidedBy().name()),
        Integer.toString(year.alternatives().size()),
        lowest.compareTo(highest) == 0 ? Printed.NONE : range,
        Printed.percent(Printed.spread(year)));
  }

  static String onOtherBases(Bundle bundle) {
    MarkdownTable table =
        new MarkdownTable(
            "Series", "Year", "Shown, US$ million>", "Confidence", "Decided by", "Alternatives>");
    for (Series series : bundle.release().series().all()) {
      if (isOtherBasis(bundle, series)) {
        years(bundle, series).forEach(year -> otherRow(table, year));
      }
    }
    return table.text();
  }

  private static void otherRow(MarkdownTable table, Selection year) {
    Observation shown = year.shown();
    Observation any = shown == null ? year.alternatives().get(0).observation() : shown;
    table.row(
        Printed.code(any.series().id()),
        any.period().label(),
        shown == null ? "nothing: doubtful or inferred only" : Printed.value(shown),
        shown == null ? Printed.NONE : Printed.code(shown.confidence().name()),
        shown == null ? Printed.NONE : Printed.code(year.decidedBy().name()),
        Integer.toString(year.alternatives().size()));
  }

  private static boolean isOtherBasis(Bundle bundle, Series series) {
    return series.unit() == Unit.USD
        && series.dimension() == Dimension.NONE
        && !series.equals(bundle.headline());
  }

  private static List<Selection> years(Bundle bundle, Series series) {
    return bundle.release().figures().periods(series, "").stream()
        .filter(period -> period.frequency() == Frequency.FISCAL_YEAR)
        .map(period -> bundle.release().figures().select(series, "", period))
        .toList();
  }
}
