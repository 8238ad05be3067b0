package org.itexports.docs;

/** The rule of confidence, and how many prints each of its reasons decides. */
final class ConfidenceCounts {

  private ConfidenceCounts() {}

  static String render(Bundle bundle) {
    MarkdownTable table = new MarkdownTable("First reason that applies", "Confidence", "Prints>");
    for (ConfidenceRule rule : ConfidenceRule.values()) {
      long prints =
          bundle.data().observations().stream().filter(p -> ConfidenceRule.of(p) == rule).count();
      table.row(rule.reason(), Printed.code(rule.confidence().name()), Long.toString(prints));
    }
    return table.text();
  }
}
