package org.itexports.docs;

import org.itexports.dataset.KnownMisfit;
import org.itexports.observation.Unit;

/** The printed tables whose lines do not add up to their printed sum. */
final class Misfits {

  private Misfits() {}

  static String render(Bundle bundle) {
    MarkdownTable table =
        new MarkdownTable(
            "Table", "Sum", "Printed, US$ million>", "Lines add to>", "Difference>", "Remark");
    bundle.data().knownMisfits().forEach(misfit -> row(table, misfit));
    return table.text();
  }

  private static void row(MarkdownTable table, KnownMisfit misfit) {
    table.row(
        Printed.code(misfit.composition()),
        Printed.code(misfit.member()),
        Printed.value(misfit.printed(), Unit.USD),
        Printed.value(misfit.sum(), Unit.USD),
        Printed.value(misfit.sum().subtract(misfit.printed()), Unit.USD),
        misfit.reason());
  }
}
