package org.itexports.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in GitHub-flavoured Markdown. A column whose title ends in {@code >} is set right. */
final class MarkdownTable {

  private final List<String> lines = new ArrayList<>();

  MarkdownTable(String... titles) {
    row(List.of(titles).stream().map(title -> title.replace(">", "")).toList());
    lines.add(
        List.of(titles).stream()
            .map(title -> title.endsWith(">") ? "---:" : "---")
            .collect(Collectors.joining(" | ", "| ", " |")));
  }

  void row(String... cells) {
    row(List.of(cells));
  }

  private void row(List<String> cells) {
    lines.add(
        cells.stream()
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |")));
  }

  /** The lines of the table, without a line end after the last. */
  String text() {
    return String.join("\n", lines);
  }
}
