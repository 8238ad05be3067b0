package org.itexports.docs;

import org.itexports.observation.Alternative;
import org.itexports.observation.Observation;
import org.itexports.observation.Selection;
import org.itexports.period.Period;

/** All prints of one yearly total, the one shown first. */
final class PrintsOfFigure {

  private PrintsOfFigure() {}

  static String render(Bundle bundle, Period period) {
    Selection selection = bundle.release().figures().select(bundle.headline(), "", period);
    MarkdownTable table =
        new MarkdownTable("US$ million>", "Source", "Kind", "Status", "Vintage", "Outcome");
    row(
        table,
        selection.shown(),
        "shown, decided by " + Printed.code(selection.decidedBy().name()));
    for (Alternative other : selection.alternatives()) {
      row(table, other.observation(), outcome(other));
    }
    return table.text();
  }

  private static String outcome(Alternative other) {
    String tag = Printed.code(other.tag().name());
    Observation finer = other.roundingOf();
    return finer == null || finer.value().compareTo(other.observation().value()) == 0
        ? tag
        : tag + ", of " + Printed.value(finer);
  }

  private static void row(MarkdownTable table, Observation print, String outcome) {
    table.row(
        Printed.value(print),
        Printed.source(print.source()),
        Printed.code(print.source().kind().name()),
        Printed.code(print.status().name()),
        Printed.code(print.vintage().name()),
        outcome);
  }
}
