package org.itexports.steward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Columns are as wide as what stands in them; what is longer goes on below. */
class TextColumnsTest {

  @Test
  void cellsStandBelowEachOther() {
    assertThat(printed(columns -> columns.add("observations", "1")))
        .containsExactly("table         rows", "observations  1");
  }

  @Test
  void longTextsAreWrappedAndNotCut() {
    String text = "word ".repeat(30).strip();

    assertThat(String.join("", printed(columns -> columns.add("t", text))).replaceAll("\\s+", ""))
        .isEqualTo(("table rows t " + text).replaceAll("\\s+", ""));
  }

  private static java.util.List<String> printed(java.util.function.Consumer<TextColumns> rows) {
    TextColumns columns = new TextColumns("table", "rows");
    rows.accept(columns);
    StringWriter out = new StringWriter();
    columns.print(new PrintWriter(out));
    return out.toString().lines().map(String::stripTrailing).toList();
  }
}
