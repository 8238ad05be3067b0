package org.itexports.docs;

import java.util.Map;
import org.itexports.docs.SeedFacts.SeedFact;

/** The facts of the two documents, each with the query that returns it. */
final class SeedFactTable {

  private static final Map<String, String> DOCUMENTS =
      Map.of("2017", "seed-it-exports-2017", "fy2026", "seed-it-exports-fy2026");

  private SeedFactTable() {}

  static String render(Bundle bundle) {
    MarkdownTable table = new MarkdownTable("#>", "Source", "Fact", "Query");
    SeedFacts.all().forEach(fact -> row(table, fact));
    return table.text();
  }

  private static void row(MarkdownTable table, SeedFact fact) {
    table.row(
        String.valueOf(fact.number()),
        Printed.code(DOCUMENTS.get(fact.document())),
        fact.fact(),
        Printed.code(fact.query()));
  }
}
