package org.itexports.graph.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.DatasetReader;
import org.itexports.dataset.EditedPackage;
import org.itexports.dataset.Zelmaria;
import org.itexports.graph.Ask;
import org.itexports.release.Catalogue;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.Release;
import org.itexports.release.ReleaseBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Valid packages that are less usual: without full years, or with a month revised to "about". */
@QuarkusTest
class UnusualPackagesTest {

  private static final String TABLE = "observations";

  @Inject CurrentCatalogue current;

  @AfterEach
  void serveTheBundleAgain() {
    current.serve(CurrentCatalogue.bundled());
  }

  @Test
  void withoutFullYearsTheLatestPeriodAnswersAndWithoutAnyItsAbsence() {
    String query =
        """
        { economy { total { value period { label } absence { reason } }
            growth { value to { period { label } } absence { reason } } } }
        """;
    current.serve(
        only("zz-it-exports/20", "zso-annual-2024", "zso-history", "daily-quill-20250219"));
    JsonNode months = Ask.data(query).get("economy");
    current.serve(
        only(
            "none of them",
            "zso-annual-2024",
            "zso-history",
            "daily-quill-20250219",
            "zso-monthly-2025-07",
            "zso-monthly-2025-08"));
    JsonNode nothing = Ask.data(query).get("economy");

    assertThat(months.at("/total").toString())
        .isEqualTo("{\"value\":12900000,\"period\":{\"label\":\"2025-07\"},\"absence\":null}");
    assertThat(months.at("/growth/to/period/label").asText()).isEqualTo("2025-07");
    assertThat(months.at("/growth/absence/reason").asText()).isEqualTo("NO_OBSERVATION");
    assertThat(nothing.at("/total").toString())
        .isEqualTo(
            "{\"value\":null,\"period\":{\"label\":\"CY2025\"},"
                + "\"absence\":{\"reason\":\"NO_OBSERVATION\"}}");
    assertThat(nothing.at("/growth/absence/reason").asText()).isEqualTo("NO_OBSERVATION");
  }

  /** In August a month was revised to a mere estimate, and at its end to a figure again. */
  @Test
  void theFirstDayIsFoundThoughARevisionTookTheAnswerAway() {
    current.serve(Catalogue.only(estimatedMeanwhile()));

    JsonNode data =
        Ask.data(
            """
            { now: concentration(of: MONTHS, period: "CY2024") {
                hhi { value } asFirstKnown { day samePrints } }
              july: concentration(of: MONTHS, period: "CY2024", asOf: "2025-07-31") {
                hhi { value } asFirstKnown { day samePrints } }
              august: concentration(of: MONTHS, period: "CY2024", asOf: "2025-08-20") {
                hhi { value } absence { reason } } }
            """);

    assertThat(data.at("/august/hhi").isNull()).isTrue();
    assertThat(data.at("/now/asFirstKnown/day").asText()).isEqualTo("2025-07-22");
    assertThat(data.at("/now/asFirstKnown/samePrints").asBoolean()).isFalse();
    assertThat(data.at("/july/asFirstKnown/day").asText()).isEqualTo("2025-07-22");
    assertThat(data.at("/july/asFirstKnown/samePrints").asBoolean()).isTrue();
  }

  private static Release estimatedMeanwhile() {
    String june = "zz-it-exports/2024-06/zso-monthly-2025-07";
    EditedPackage edited = EditedPackage.of(Zelmaria.texts(Zelmaria.SECOND));
    for (int month = 7; month <= 12; month++) {
      String label = "2024-%02d".formatted(month);
      edited.copy(
          TABLE,
          june,
          cells -> {
            cells.put("id", "zz-it-exports/" + label + "/zso-monthly-2025-07");
            cells.put("period", label);
            return cells;
          });
    }
    revision(edited, june, "2025-08-01", "11300000", "ABOUT");
    revision(edited, june, "2025-08-30", "11400000", "EXACT");
    return ReleaseBuilder.build(DatasetReader.read(edited.done()));
  }

  private static void revision(
      EditedPackage edited, String print, String day, String value, String qualifier) {
    String source = "zso-revision-" + day;
    edited.copy(
        "sources",
        "zso-monthly-2025-08",
        cells -> {
          cells.put("id", source);
          cells.put("url", cells.get("url") + "/" + day);
          cells.put("published", day);
          return cells;
        });
    edited.copy(
        TABLE,
        print,
        cells -> {
          cells.put("id", "zz-it-exports/2024-06/" + source);
          cells.put("value", value);
          cells.put("qualifier", qualifier);
          cells.put("status", "REVISED");
          cells.put("vintage", "REVISED");
          cells.put("source", source);
          return cells;
        });
  }

  /** Of the totals, only those whose key begins so, without the sources of the others. */
  private static Catalogue only(String beginning, String... idleSources) {
    DataPackage whole = Zelmaria.texts(Zelmaria.SECOND);
    EditedPackage edited = EditedPackage.of(whole);
    whole.tables().stream()
        .filter(table -> table.name().equals(TABLE))
        .flatMap(table -> table.rows().stream())
        .map(row -> row.text("id"))
        .filter(id -> id.startsWith("zz-it-exports/") && !id.startsWith(beginning))
        .forEach(id -> edited.without(TABLE, id));
    Stream.of(idleSources).forEach(source -> edited.without("sources", source));
    return Catalogue.only(ReleaseBuilder.build(DatasetReader.read(edited.done())));
  }
}
