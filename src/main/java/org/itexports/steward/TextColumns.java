package org.itexports.steward;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Rows of texts in columns that are as wide as what stands in them, up to a limit. */
final class TextColumns {

  private static final int WIDEST = 60;
  private static final int GAP = 2;

  private final List<List<String>> rows = new ArrayList<>();

  TextColumns(String... titles) {
    rows.add(List.of(titles));
  }

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  void print(PrintWriter out) {
    int count = rows.get(0).size();
    Column[] columns =
        IntStream.range(0, count)
            .mapToObj(index -> new Column(width(index), index == 0 ? 0 : GAP, Overflow.WRAP))
            .toArray(Column[]::new);
    ColorScheme plain = new ColorScheme.Builder(Ansi.OFF).build();
    TextTable table = TextTable.forColumns(plain, columns);
    table.setAdjustLineBreaksForWideCJKCharacters(false);
    rows.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
    out.print(table);
  }

  private int width(int index) {
    int longest = rows.stream().mapToInt(row -> row.get(index).length()).max().orElse(1);
    return Math.min(WIDEST, Math.max(1, longest)) + (index == 0 ? 0 : GAP);
  }
}
