package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Concentration over platforms is among those that publish a comparable figure, and says so. */
@QuarkusTest
class PlatformConcentrationTest {

  @ParameterizedTest
  @CsvSource({"CY2019, 6129", "CY2021, 4914", "CY2022, 5431", "CY2023, 5488", "CY2025, 5429"})
  void aYearWithTwoMarketplacesHasAnIndex(String year, double expected) {
    JsonNode found =
        Ask.data(
                "{ concentration(of: PLATFORMS, period: \"%s\") { level composition { key } coverage {"
                        .formatted(year)
                    + " lower } hhi { value } } }")
            .get("concentration");

    assertThat(found.at("/hhi/value").asDouble()).isCloseTo(expected, within(0.5));
    assertThat(found.at("/coverage/lower").asDouble()).isEqualTo(1);
    assertThat(found.get("composition").isNull()).isTrue();
    assertThat(found.get("level").isNull()).isTrue();
  }

  @Test
  void sharesAreOfTheListedOnesAndEachHasItsPrint() {
    JsonNode year =
        Ask.data(
                """
                { concentration(of: PLATFORMS, measure: REVENUE, period: "CY2021") {
                    inputs { label share { lower upper } observation { value series { key } } } } }
                """)
            .at("/concentration/inputs");

    assertThat(year.findValuesAsText("label"))
        .containsExactly("Fiverr", "Freelancer.com", "Upwork");
    assertThat(year.findValuesAsText("value"))
        .containsExactly("297700000", "34600000", "503000000");
    assertThat(year.findValuesAsText("key"))
        .containsExactly("fiverr-revenue", "freelancer-com-revenue-usd", "upwork-revenue");
    double sum =
        StreamSupport.stream(year.spliterator(), false)
            .mapToDouble(share -> share.at("/share/lower").asDouble())
            .sum();
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Test
  void whoIsLeftOutIsSaidWithTheReason() {
    assertThat(reading("CY2022"))
        .contains(
            "Shares are of the sum of the listed marketplaces only, worldwide. Other platforms exist,"
                + " and nothing is said about them.",
            "Freelancer.com is left out: its figure for CY2022 is in AUD only.",
            "Guru is left out: no revenue of it is recorded.")
        .anySatisfy(line -> assertThat(line).startsWith("Upwork is counted by Upwork revenue: "))
        .noneSatisfy(line -> assertThat(line).contains("Payoneer"));
    assertThat(reading("CY2019"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("Freelancer.com is left out: its figure for CY2019 is on another")
                    .contains("Escrow.com included"));
  }

  @Test
  void aBoundIsNoFigureAndFewerThanTwoAreNotCompared() {
    JsonNode volume =
        Ask.data(
                """
                { concentration(of: PLATFORMS, measure: GROSS_VOLUME, period: "CY2021") {
                    hhi { value } inputs { label } assumptions absence { reason nearest } } }
                """)
            .get("concentration");

    assertThat(volume.get("hhi").isNull()).isTrue();
    assertThat(volume.get("inputs")).isEmpty();
    assertThat(volume.at("/absence/reason").asText()).isEqualTo("TOO_FEW_FIGURES");
    assertThat(volume.get("assumptions").toString())
        .contains("Upwork is left out: only a bound is printed for CY2021.");
  }

  @Test
  void aYearWithoutAnAnswerNamesTheNearestWithOne() {
    JsonNode data =
        Ask.data(
            """
            { year: concentration(of: PLATFORMS, period: "CY2024") { absence { reason nearest } }
              fiscal: concentration(of: PLATFORMS, period: "FY2022") { absence { text nearest } } }
            """);

    assertThat(data.at("/year/absence").toString())
        .isEqualTo(
            "{\"reason\":\"TOO_FEW_FIGURES\",\"nearest\":[\"CY2025\",\"CY2023\",\"CY2022\"]}");
    assertThat(data.at("/fiscal/absence/text").asText()).contains("FY2022 is not");
    assertThat(data.at("/fiscal/absence/nearest").toString()).contains("CY2021", "CY2022");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "concentration(of: PLATFORMS, economy: \"PK\")",
        "concentration(of: PLATFORMS, level: WORLD)",
        "concentration(of: MARKETS, measure: REVENUE)",
        "concentration(of: CHANNELS, level: COUNTRY)",
      })
  void anArgumentThatMeansNothingIsRefused(String field) {
    assertThat(Ask.code(Ask.query("{ " + field + " { hhi { value } } }")))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PLATFORMS", "ECONOMIES"})
  void anEconomysExportsAreNotSpreadOverPlatformsOrEconomies(String dimension) {
    JsonNode answer =
        Ask.query("{ economy { concentration(of: " + dimension + ") { hhi { value } } } }");

    assertThat(answer.get("errors").toString()).contains("EconomyConcentrationDimension");
    assertThat(answer.path("data").isMissingNode() || answer.get("data").isNull()).isTrue();
  }

  private static List<String> reading(String year) {
    JsonNode lines =
        Ask.data("{ concentration(of: PLATFORMS, period: \"" + year + "\") { assumptions } }")
            .at("/concentration/assumptions");
    return StreamSupport.stream(lines.spliterator(), false).map(JsonNode::asText).toList();
  }
}
