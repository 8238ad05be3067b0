package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What was promised stays as promised, and is held only against figures that count the same. */
@QuarkusTest
class TargetsTest {

  @Test
  void fiveBillionBy2020WereMissedAndHaveNotBeenReachedSince() {
    JsonNode progress =
        Ask.data(
                """
                { target(key: "it-exports/CY2020/morenews-2017") { progress {
                    outcome due { period { label } value } firstMet { value } } } }
                """)
            .at("/target/progress");

    assertThat(progress.get("outcome").asText()).isEqualTo("MISSED");
    assertThat(progress.at("/due/period/label").asText()).isEqualTo("FY2020");
    assertThat(progress.at("/due/value").asText()).isEqualTo("1439970000");
    assertThat(progress.get("firstMet").isNull()).isTrue();
  }

  @Test
  void tenBillionByFy2029TakeTwentySevenPercentAYearFromFy2025() {
    JsonNode progress =
        Ask.data(
                """
                { target(key: "it-exports/FY2029/ppi-20260218") { progress(from: "FY2025") {
                    outcome years requiredGrowth gap { amount } } } }
                """)
            .at("/target/progress");

    assertThat(progress.get("outcome").asText()).isEqualTo("OPEN");
    assertThat(progress.get("years").asInt()).isEqualTo(4);
    assertThat(progress.get("requiredGrowth").asDouble())
        .isCloseTo(Math.pow(10_000.0 / 3_814, 0.25) - 1, within(1e-12));
    assertThat(progress.at("/gap/amount").asText()).isEqualTo("6186000000");
  }

  @Test
  void theWayIsMeasuredFromAFullYearOnly() {
    assertThat(
            Ask.code(
                Ask.query(
                    "{ target(key: \"it-exports/FY2029/ppi-20260218\") { progress(from:"
                        + " \"2025-12\") { outcome } } }")))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void severalTargetsForOneYearStaySeveral() {
    JsonNode due =
        Ask.data("{ period(of: \"FY2025\") { targetsDue { kind concept money { amount } } } }")
            .at("/period/targetsDue");

    assertThat(due.findValuesAsText("amount"))
        .contains("4200000000", "3500000000", "3800000000", "500000000");
    assertThat(due.findValuesAsText("kind")).contains("TARGET", "FORECAST");
  }

  @Test
  void aTargetThatWasReachedIsMet() {
    assertThat(
            Ask.data(
                    "{ target(key: \"software-exports/FY2007/ppf-2007\") { progress { outcome due {"
                        + " value } } } }")
                .toString())
        .contains("MET", "116000000");
  }

  @Test
  void aTargetWithoutAPeriodOrAComparableSeriesIsHeldAgainstNothing() {
    JsonNode data =
        Ask.data(
            """
            { open: target(key: "it-exports/open/br-20250809") { dueText progress { outcome } }
              other: target(key: "digitisation/FY2029/nation-20241122") {
                progress { outcome from { value } } } }
            """);

    assertThat(data.at("/open/progress/outcome").asText()).isEqualTo("NOT_COMPARABLE");
    assertThat(data.at("/other/progress/outcome").asText()).isEqualTo("NOT_COMPARABLE");
    assertThat(data.at("/other/progress/from").isNull()).isTrue();
  }

  @Test
  void targetsLeadToTheirSourceAndPeriodAndBack() {
    JsonNode target =
        Ask.data(
                """
                { target(key: "it-exports/CY2020/seed-it-exports-2017") {
                    period { label targetsDue { key } }
                    source { targets { key } }
                    economy { targets(first: 100) { nodes { key } } } } }
                """)
            .get("target");

    String key = "it-exports/CY2020/seed-it-exports-2017";
    assertThat(target.at("/period/label").asText()).isEqualTo("CY2020");
    assertThat(target.at("/period/targetsDue").findValuesAsText("key")).contains(key);
    assertThat(target.at("/source/targets").findValuesAsText("key")).containsExactly(key);
    assertThat(target.at("/economy/targets/nodes").findValuesAsText("key")).contains(key);
  }
}
