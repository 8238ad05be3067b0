package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Coverage says of every thing with figures what is known of it, period by period, and why not. */
@QuarkusTest
class CoverageTest {

  @Test
  void ofAFirmItKnowsTheRevenueAndTheTablesThatDivideIt() {
    JsonNode rows =
        Ask.data(
                """
                { firm(slug: "systems-limited") { coverage(from: "CY2022-H1", to: "CY2023-H1") {
                    period { label } dimension level share absence { reason text nearest } } } }
                """)
            .at("/firm/coverage");

    assertThat(row(rows, "CY2023-H1", "NONE", null).at("/share").asDouble()).isEqualTo(1);
    assertThat(row(rows, "CY2023-H1", "MARKET", "REGION").at("/absence").isNull()).isTrue();
    assertThat(row(rows, "CY2023-H1", "SEGMENT", "SEGMENT").at("/share").asDouble()).isPositive();
    JsonNode missing = row(rows, "CY2022-H1", "MARKET", "REGION").at("/absence");
    assertThat(missing.at("/reason").asText()).isEqualTo("NO_COMPOSITION");
    assertThat(missing.at("/text").asText())
        .startsWith(
            "No printed table divides the revenue of Systems Limited in CY2022-H1 by region.");
    assertThat(missing.at("/nearest/0").asText()).isEqualTo("CY2023-H1");
  }

  @Test
  void ofAFirmWithoutFiguresItSaysThatThereAreNone() {
    JsonNode rows =
        Ask.data(
                """
                { firm(slug: "trg-pakistan") { coverage(from: "FY2024", to: "FY2024") {
                    dimension share absence { reason text } } } }
                """)
            .at("/firm/coverage");

    assertThat(rows).hasSize(4);
    assertThat(rows.at("/0/share").asDouble()).isZero();
    assertThat(rows.at("/0/absence/text").asText())
        .isEqualTo("No recorded source prints the revenue of TRG Pakistan in FY2024.");
  }

  @Test
  void ofPlatformsMarketsAndCategoriesItKnowsTheAmounts() {
    JsonNode answer =
        Ask.data(
            """
            { platform(slug: "upwork") { coverage(from: "CY2020", to: "CY2021") { share } }
              market(code: "AE") { coverage(from: "FY2018-YTD11", to: "FY2018-YTD11") { share } }
              category(code: "COMPUTER_SERVICES") {
                coverage(from: "FY2021", to: "FY2030") { share absence { nearest } } } }
            """);

    assertThat(answer.at("/platform/coverage").findValuesAsText("share")).containsExactly("1", "1");
    assertThat(answer.at("/market/coverage").findValuesAsText("share")).containsExactly("1");
    assertThat(answer.at("/category/coverage")).hasSize(10);
    assertThat(answer.at("/category/coverage/0/share").asInt()).isEqualTo(1);
    assertThat(answer.at("/category/coverage/9/absence/nearest").isEmpty()).isFalse();
  }

  @Test
  void anEconomyAnswersLikeTheRoot() {
    String fields = "(from: \"FY2021\", to: \"FY2022\") { dimension level share absence { text } }";

    assertThat(Ask.data("{ economy { coverage" + fields + " } }").at("/economy/coverage"))
        .hasSize(16)
        .isEqualTo(Ask.data("{ coverage" + fields + " }").get("coverage"));
  }

  private static JsonNode row(JsonNode rows, String period, String dimension, String level) {
    for (JsonNode row : rows) {
      boolean sameLevel = level == null || level.equals(row.at("/level").asText());
      if (sameLevel
          && row.at("/period/label").asText().equals(period)
          && row.at("/dimension").asText().equals(dimension)) {
        return row;
      }
    }
    throw new AssertionError(period + " " + dimension + " " + level + " is not in " + rows);
  }
}
