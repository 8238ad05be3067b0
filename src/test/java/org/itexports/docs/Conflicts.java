package org.itexports.docs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.itexports.observation.Alternative;
import org.itexports.observation.Observation;
import org.itexports.observation.Selection;
import org.itexports.observation.Series;

/** The figures whose comparable prints lie more than 2 % of the figure shown apart. */
final class Conflicts {

  static final BigDecimal THRESHOLD = new BigDecimal("0.02");

  private Conflicts() {}

  static String render(Bundle bundle) {
    MarkdownTable table =
        new MarkdownTable("Series", "Member", "Period", "Spread>", "Prints, the one shown first");
    for (Series series : bundle.release().series().all()) {
      bundle.figures(series).stream()
          .filter(Conflicts::isConflict)
          .forEach(figure -> row(table, figure));
    }
    return table.text();
  }

  private static boolean isConflict(Selection figure) {
    return figure.shown() != null && Printed.spread(figure).compareTo(THRESHOLD) > 0;
  }

  private static void row(MarkdownTable table, Selection figure) {
    Observation shown = figure.shown();
    List<String> prints = new ArrayList<>();
    prints.add("**" + Printed.value(shown) + "** (" + Printed.source(shown.source()) + ")");
    figure.alternatives().stream().map(Conflicts::print).forEach(prints::add);
    table.row(
        Printed.code(shown.series().id()),
        shown.member().isEmpty() ? Printed.NONE : Printed.code(shown.member()),
        shown.period().label(),
        Printed.percent(Printed.spread(figure)),
        Printed.lines(prints));
  }

  private static String print(Alternative other) {
    Observation print = other.observation();
    String tag = Printed.code(other.tag().name());
    return Printed.value(print) + " " + tag + " (" + Printed.source(print.source()) + ")";
  }
}
