package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.itexports.dataset.DatasetReader;
import org.itexports.dataset.EditedPackage;
import org.itexports.graph.Ask;
import org.itexports.release.Catalogue;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.ReleaseBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Concentration of the exports to a market over the firms that print theirs. */
@QuarkusTest
class MarketConcentrationTest {

  private static final String PRINT = "infotech-export-revenue";

  @Inject CurrentCatalogue current;

  @AfterEach
  void serveTheBundleAgain() {
    current.serve(CurrentCatalogue.bundled());
  }

  @Test
  void noFirmOfTheBundledPackagePrintsItsExportsByMarket() {
    JsonNode market = market("concentration(of: FIRMS) { hhi { value } absence { reason text } }");

    assertThat(market.at("/concentration/hhi").isNull()).isTrue();
    assertThat(market.at("/concentration/absence/reason").asText()).isEqualTo("NO_COMPOSITION");
    assertThat(market("concentrationSeries(of: FIRMS) { hhi { value } }").toString())
        .isEqualTo("{\"concentrationSeries\":[]}");
  }

  @Test
  void sharesAreOfTheEconomysExportsToTheMarket() {
    current.serve(withExports());

    JsonNode answer =
        market(
                """
                concentration(of: FIRMS, period: "FY2020") {
                  hhi { lower upper value } coverage { lower } assumptions
                  inputs { label share { lower } observation { value } } }
                """)
            .get("concentration");

    // 40 and 20 of 100 leave 40, which one firm may have or nobody who counts.
    assertThat(answer.at("/inputs/0/share/lower").asDouble()).isCloseTo(0.4, within(1e-12));
    assertThat(answer.at("/inputs/0/observation/value").asDouble()).isEqualTo(40_000_000);
    assertThat(answer.at("/inputs/1/share/lower").asDouble()).isCloseTo(0.2, within(1e-12));
    assertThat(answer.at("/coverage/lower").asDouble()).isCloseTo(0.6, within(1e-12));
    assertThat(answer.at("/hhi/lower").asDouble()).isCloseTo(2_000, within(1e-9));
    assertThat(answer.at("/hhi/upper").asDouble()).isCloseTo(3_600, within(1e-9));
    assertThat(answer.at("/hhi/value").isNull()).isTrue();
    assertThat(answer.get("assumptions").toString())
        .contains("Firms that print no exports to the market are in the rest.");
  }

  @Test
  void everyYearThatAnswersIsInTheSeries() {
    current.serve(withExports());

    JsonNode series =
        market(
                "concentrationSeries(of: FIRMS) { period { label } hhi { lower } absence { reason } }")
            .get("concentrationSeries");

    assertThat(series.findValuesAsText("label")).containsExactly("FY2020", "FY2021", "FY2022");
    assertThat(series.at("/0/hhi/lower").asDouble()).isCloseTo(2_000, within(1e-9));
    assertThat(series.at("/1/absence/reason").asText()).isEqualTo("NO_COMPOSITION");
    assertThat(series.at("/2/hhi/lower").asDouble()).isCloseTo(2_500, within(1e-9));
  }

  @Test
  void whatWasNotKnownOnADayIsNotCounted() {
    current.serve(withExports());

    JsonNode before =
        market(
            "concentration(of: FIRMS, period: \"FY2020\", asOf: \"2000-01-01\") {"
                + " hhi { lower } absence { reason } }");

    assertThat(before.at("/concentration/absence/reason").asText()).isEqualTo("NOT_YET_KNOWN");
  }

  private static JsonNode market(String fields) {
    return Ask.data("{ market(code: \"AU\") { " + fields + " } }").get("market");
  }

  /** Two firms print exports of FY2020, one of them of FY2022 too; FY2021 has no firm. */
  private static Catalogue withExports() {
    EditedPackage edited = EditedPackage.ofTheBundle().version("2026.12.1", "2026-12-01");
    exports(edited, "infotech", "40000000");
    exports(edited, "systems-limited", "20000000");
    for (String year : new String[] {"FY2020", "FY2022"}) {
      edited.copy(
          "observations-markets",
          "pk-ict-exports-by-market/AU/FY2018-YTD11/up-ur-20180819",
          set(Map.of("id", "total/" + year, "period", year, "value", "100000000")));
    }
    edited.copy(
        "observations-markets",
        "pk-ict-exports-by-market/AU/FY2018-YTD11/up-ur-20180819",
        set(
            Map.of(
                "id", "infotech-by-market/FY2022",
                "series", "infotech-by-market",
                "period", "FY2022",
                "value", "50000000")));
    return Catalogue.only(ReleaseBuilder.build(DatasetReader.read(edited.done())));
  }

  private static void exports(EditedPackage edited, String firm, String value) {
    String series = firm + "-by-market";
    edited.copy("series", PRINT, set(Map.of("id", series, "firm", firm, "dimension", "MARKET")));
    edited.copy(
        "observations-markets",
        "pk-ict-exports-by-market/AU/FY2018-YTD11/up-ur-20180819",
        set(
            Map.of(
                "id", series + "/FY2020", "series", series, "period", "FY2020", "value", value)));
  }

  private static UnaryOperator<Map<String, String>> set(Map<String, String> cells) {
    return row -> {
      row.putAll(cells);
      return row;
    };
  }
}
