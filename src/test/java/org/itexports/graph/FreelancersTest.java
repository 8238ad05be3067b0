package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What freelancers earn is a line within the total, and other bases stay beside it. */
@QuarkusTest
class FreelancersTest {

  @Test
  void theLineWithinTheTotalIsShownAndOtherBasesAreBesideIt() {
    JsonNode line =
        Ask.data(
                """
                { economy { freelanceExports(period: "FY2026-YTD11") {
                    value series { key partOf { key } } growth { value }
                    otherBases { tag observation { value series { key } } } } } }
                """)
            .at("/economy/freelanceExports");

    assertThat(line.get("value").asLong()).isEqualTo(1_060_790_000);
    assertThat(line.at("/series/key").asText()).isEqualTo("pk-freelance-exports-sbp");
    assertThat(line.at("/series/partOf/key").asText()).isEqualTo("pk-ict-exports");
    assertThat(line.at("/growth/value").asDouble()).isCloseTo(1060.79 / 708.05 - 1, within(1e-12));
    assertThat(line.get("otherBases").findValuesAsText("key"))
        .containsExactly("pk-freelance-exports-digest", "pk-freelance-exports-finance-adviser");
    assertThat(line.get("otherBases").findValuesAsText("tag")).containsOnly("OTHER_BASIS");
  }

  @Test
  void withoutAPeriodAndAFullYearTheLongestOfThePeriodsThatEndLastIsMeant() {
    JsonNode economy =
        Ask.data(
                """
                { economy {
                    freelanceExports { period { label } }
                    freelanceShare { line { composition { period { label } } } }
                    concentration(of: CHANNELS) { composition { period { label } } } } }
                """)
            .get("economy");

    assertThat(economy.findValuesAsText("label"))
        .containsExactly("FY2026-YTD11", "FY2026-YTD11", "FY2026-YTD11");
  }

  @Test
  void aFullYearIsAbsentAndNotFilledFromAnotherBasis() {
    JsonNode year =
        Ask.data(
                """
                { economy { freelanceExports(period: "FY2025") {
                    value absence { reason nearest } otherBases { observation { value } } } } }
                """)
            .at("/economy/freelanceExports");

    assertThat(year.get("value").isNull()).isTrue();
    assertThat(year.at("/absence/reason").asText()).isEqualTo("NO_OBSERVATION");
    assertThat(year.at("/absence/nearest/0").asText()).isEqualTo("FY2025-YTD11");
    assertThat(year.get("otherBases").findValuesAsText("value"))
        .containsExactlyInAnyOrder("700000000", "400000000", "779000000");
  }

  @Test
  void theShareIsOfTheTotalOfTheSameSource() {
    JsonNode share =
        Ask.data(
                """
                { economy { freelanceShare(period: "FY2022-H1") {
                    value absence { reason } line {
                      member name observation { value series { key } source { key } }
                      composition { total { value source { key } } } } } } }
                """)
            .at("/economy/freelanceShare");

    assertThat(share.get("value").asDouble()).isCloseTo(163.881 / 1301.88, within(1e-12));
    assertThat(share.at("/line/member").asText()).isEqualTo("FREELANCERS");
    assertThat(share.at("/line/observation/series/key").asText())
        .isEqualTo("pk-freelance-exports-moitt-it");
    assertThat(share.at("/line/composition/total/source/key").asText())
        .isEqualTo(share.at("/line/observation/source/key").asText());
  }

  @Test
  void whereNoSourcePrintsBothThereIsNoShare() {
    JsonNode data =
        Ask.data(
            """
            { economy { freelanceShare(period: "FY2025") { value absence { reason nearest } } }
              other: economy(code: "IN") {
                freelanceExports { value } freelanceShare { value absence { text } } } }
            """);

    assertThat(data.at("/economy/freelanceShare/value").isNull()).isTrue();
    assertThat(data.at("/economy/freelanceShare/absence").toString())
        .contains("NO_COMPOSITION", "[\"FY2025-YTD11\",");
    assertThat(data.at("/other/freelanceExports").isNull()).isTrue();
    assertThat(data.at("/other/freelanceShare/absence/text").asText()).startsWith("India: ");
  }

  @Test
  void twoChannelsMakeTheWholeAndTheReadingSaysWhatTheyAreNot() {
    JsonNode channels =
        Ask.data(
                """
                { economy { concentration(of: CHANNELS, period: "FY2026-YTD11") {
                    level coverage { lower } hhi { value exact } assumptions
                    inputs { label share { lower } observation { value } } } } }
                """)
            .at("/economy/concentration");
    double freelancers = 1060.79 / 4183.44;

    assertThat(channels.get("level").asText()).isEqualTo("CHANNEL");
    assertThat(channels.at("/coverage/lower").asDouble()).isEqualTo(1);
    assertThat(channels.at("/hhi/value").asDouble())
        .isCloseTo(
            10_000 * (freelancers * freelancers + (1 - freelancers) * (1 - freelancers)),
            within(1e-6));
    assertThat(channels.get("inputs").findValuesAsText("label"))
        .containsExactly("Freelancers", "all other channels");
    assertThat(channels.at("/inputs/0/observation/value").asLong()).isEqualTo(1_060_790_000);
    assertThat(channels.at("/inputs/1/observation").isNull()).isTrue();
    assertThat(channels.get("assumptions").toString())
        .contains(
            "Everything else counts as one channel",
            "although it is many people",
            "It says nothing about concentration among freelancers");
  }

  @Test
  void theRootAnswersForAnEconomyAsTheEconomyDoes() {
    JsonNode data =
        Ask.data(
            """
            { concentration(of: CHANNELS, economy: "PK") { hhi { value } assumptions }
              economy(code: "PK") { concentration(of: CHANNELS) { hhi { value } assumptions } } }
            """);

    assertThat(data.get("concentration")).isEqualTo(data.at("/economy/concentration"));
  }

  @Test
  void coverageHasARowForChannels() {
    JsonNode rows =
        Ask.data(
                """
                { coverage(from: "FY2025-YTD11", to: "FY2025-YTD11") {
                    dimension level share absence { reason } } }
                """)
            .get("coverage");

    assertThat(rows).hasSize(8);
    assertThat(rows.get(7).toString())
        .isEqualTo(
            "{\"dimension\":\"CHANNEL\",\"level\":\"CHANNEL\",\"share\":1,\"absence\":null}");
  }
}
