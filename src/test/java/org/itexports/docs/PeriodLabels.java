package org.itexports.docs;

import java.util.List;
import java.util.stream.Collectors;
import org.itexports.period.Period;

/** Labels of periods by example, with other forms that are understood. */
final class PeriodLabels {

  /** A label and synonyms of it. */
  private record Example(String label, List<String> synonyms) {}

  private static final List<Example> EXAMPLES =
      List.of(
          new Example("FY2025", List.of("fy2025", "FY2025-YTD12")),
          new Example("CY2024", List.of("CY2024-YTD12")),
          new Example("FY2026-H1", List.of("CY2025-H2", "FY2026-YTD06")),
          new Example("CY2024-H1", List.of("FY2024-H2")),
          new Example("FY2026-Q1", List.of("FY2026-YTD03", "CY2025-Q3")),
          new Example("CY2024-Q1", List.of("FY2024-Q3", "CY2024-YTD03")),
          new Example("FY2026-YTD05", List.of("2025-07-01/2025-11-30")),
          new Example("CY2024-YTD09", List.of("2024-01-01/2024-09-30")),
          new Example("2025-12", List.of("2025-12-01/2025-12-31")),
          new Example("2025-12-31", List.of("2025-12-31/2025-12-31")),
          new Example("2013-07-01/2018-05-24", List.of()));

  private PeriodLabels() {}

  static String render() {
    MarkdownTable table =
        new MarkdownTable("Label", "Frequency", "First day", "Last day", "Also understood");
    for (Example example : EXAMPLES) {
      Period period = Period.parse(example.label());
      table.row(
          Printed.code(period.label()),
          Printed.code(period.frequency().name()),
          period.start().toString(),
          period.end().toString(),
          synonyms(example, period));
    }
    return table.text();
  }

  private static String synonyms(Example example, Period period) {
    return example.synonyms().isEmpty()
        ? Printed.NONE
        : example.synonyms().stream()
            .filter(synonym -> Period.parse(synonym).equals(period))
            .map(Printed::code)
            .collect(Collectors.joining(", "));
  }
}
