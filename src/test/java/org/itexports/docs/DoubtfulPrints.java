package org.itexports.docs;

import java.util.ArrayList;
import java.util.List;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;

/** The prints that are doubtful or whose period the source does not state, and why. */
final class DoubtfulPrints {

  private DoubtfulPrints() {}

  static String render(Bundle bundle) {
    MarkdownTable table =
        new MarkdownTable(
            "Series", "Member", "Period", "Figure>", "Unit", "Source", "Period inferred", "Reason");
    for (Series series : bundle.release().series().all()) {
      bundle.prints(series).stream()
          .filter(print -> print.isDoubtful() || print.periodInferred())
          .forEach(print -> row(table, print));
    }
    return table.text();
  }

  private static void row(MarkdownTable table, Observation print) {
    table.row(
        Printed.code(print.series().id()),
        print.member().isEmpty() ? Printed.NONE : Printed.code(print.member()),
        print.period().label(),
        Printed.value(print),
        Printed.unit(print.series().unit()),
        Printed.source(print.source()),
        Printed.yesOrNo(print.periodInferred()),
        reason(print));
  }

  private static String reason(Observation print) {
    List<String> reasons = new ArrayList<>();
    if (print.isDoubtful()) {
      reasons.add(print.doubt());
    }
    if (!print.note().isEmpty()) {
      reasons.add("Note: " + print.note() + ".");
    }
    return reasons.isEmpty() ? "The source does not state the period." : String.join(" ", reasons);
  }
}
