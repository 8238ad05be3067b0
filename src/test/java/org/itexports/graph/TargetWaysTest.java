package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it takes to reach a target, and whether growth was ever so fast. */
@QuarkusTest
class TargetWaysTest {

  private static final String TEN_BILLION = "it-exports/FY2029/seed-it-exports-fy2026";

  @ParameterizedTest
  @CsvSource({
    // amount / figure, in the years between their last days
    "it-exports/FY2029/seed-it-exports-fy2026, FY2026, 3, 10000, 4600",
    "it-exports/FY2029/seed-it-exports-fy2026, FY2025, 4, 10000, 3814",
    "it-exports/CY2030/dt-20250719, FY2026, 4.5, 15000, 4600",
    "it-exports/CY2026/arabnews-20231123, FY2026, 0.5, 10000, 4600",
    "it-exports/CY2020/morenews-2017, FY2017, 3.5, 5000, 939.51",
    "it-exports/FY2026/pdp-2594, FY2025, 1, 4200, 3814",
    "software-and-it-services-exports/FY2018/propk-20131112, FY2013, 5, 1229.738, 333.511"
  })
  void theRequiredGrowthIsTheRateFromTheFigureToTheAmount(
      String key, String from, double years, double amount, double figure) {
    JsonNode progress = progress(key, from, "years requiredGrowth requiredLower requiredUpper");

    double rate = Math.pow(amount / figure, 1 / years) - 1;
    assertThat(progress.get("years").asDouble()).isEqualTo(years);
    assertThat(progress.get("requiredGrowth").asDouble()).isCloseTo(rate, within(1e-12));
    assertThat(progress.get("requiredLower").asDouble()).isLessThan(rate);
    assertThat(progress.get("requiredUpper").asDouble()).isGreaterThan(rate);
  }

  @Test
  void withoutAYearItIsMeasuredFromTheLatestTotalWithItsPrint() {
    JsonNode progress =
        progress(TEN_BILLION, null, "requiredGrowth from { value observation { key } }");

    assertThat(progress.at("/from/observation/key").asText())
        .isEqualTo("pk-ict-exports/FY2026/m-ped-20260807");
    assertThat(progress.get("requiredGrowth").asDouble()).isCloseTo(0.29543, within(1e-5));
  }

  @ParameterizedTest
  @CsvSource({
    "it-exports/open/br-20250809, , NO_PERIOD",
    "digitisation/FY2029/nation-20241122, , NO_SERIES",
    "it-exports/CY2020/morenews-2017, , PERIOD_OVER",
    "it-exports/CY2020/morenews-2017, FY2021, PERIOD_OVER",
    // The ministry's series ends with FY2013: the time is up, though no figure tells how it went.
    "software-and-it-services-exports/FY2018/propk-20131112, , PERIOD_OVER",
    "it-exports/FY2029/seed-it-exports-fy2026, FY2012, NO_OBSERVATION"
  })
  void whereThereIsNoWayTheReasonIsGiven(String key, String from, String reason) {
    JsonNode progress =
        progress(
            key,
            from,
            "years requiredGrowth path { years } absence { reason } onTrack { answer absence {"
                + " reason } rates { value } }");

    assertThat(progress.at("/absence/reason").asText()).isEqualTo(reason);
    assertThat(progress.at("/onTrack/absence/reason").asText()).isEqualTo(reason);
    assertThat(progress.at("/onTrack/answer").isNull()).isTrue();
    assertThat(progress.at("/onTrack/rates")).isEmpty();
    for (String field : List.of("years", "requiredGrowth", "path")) {
      assertThat(progress.get(field).isNull()).as(field).isTrue();
    }
  }

  @Test
  void thePathLeadsFromTheFigureToTheAmountYearByYear() {
    JsonNode path = progress(TEN_BILLION, null, "path { period { label } money { amount } }");

    assertThat(path.findValuesAsText("label"))
        .containsExactly("FY2026", "FY2027", "FY2028", "FY2029");
    List<Double> amounts = path.findValues("amount").stream().map(JsonNode::asDouble).toList();
    assertThat(amounts.get(0)).isEqualTo(4_600_000_000d);
    assertThat(amounts.get(1)).isCloseTo(5_958_979_450.80, within(0.01));
    assertThat(amounts.get(2)).isCloseTo(7_719_442_629.36, within(0.01));
    assertThat(amounts.get(3)).isEqualTo(10_000_000_000d);
  }

  @Test
  void everyWayLeadsExactlyToItsAmount() {
    JsonNode targets =
        Ask.data(
                """
                { economy { targets(first: 100, outcome: OPEN) { nodes { key money { amount }
                    progress { from { value } years requiredGrowth path { money { amount } } } } } } }
                """)
            .at("/economy/targets/nodes");

    int ways = 0;
    for (JsonNode target : targets) {
      JsonNode progress = target.get("progress");
      if (!progress.get("requiredGrowth").isNull()) {
        ways++;
        double amount = target.at("/money/amount").asDouble();
        double rate = progress.get("requiredGrowth").asDouble();
        double years = progress.get("years").asDouble();
        JsonNode path = progress.get("path");
        assertThat(path.get(0).at("/money/amount").asDouble())
            .isEqualTo(progress.at("/from/value").asDouble());
        assertThat(path.get(path.size() - 1).at("/money/amount").asDouble()).isEqualTo(amount);
        assertThat(progress.at("/from/value").asDouble() * Math.pow(1 + rate, years))
            .as(target.get("key").asText())
            .isCloseTo(amount, Percentage.withPercentage(1e-9));
      }
    }
    // Of FY2029 six, of CY2026 one, of CY2028 and CY2030 two each.
    assertThat(ways).isEqualTo(11);
  }

  @Test
  void thePathToACalendarYearEndsWithThatYear() {
    JsonNode progress =
        progress(
            "it-exports/CY2030/dt-20250719",
            null,
            "requiredGrowth path { period { label } years money { amount } }");
    JsonNode path = progress.get("path");

    assertThat(path.findValuesAsText("label"))
        .containsExactly("FY2026", "FY2027", "FY2028", "FY2029", "FY2030", "CY2030");
    assertThat(path.at("/5/years").asDouble()).isEqualTo(4.5);
    assertThat(path.at("/5/money/amount").asDouble()).isEqualTo(15_000_000_000d);
    assertThat(
            path.at("/4/money/amount").asDouble()
                * Math.sqrt(1 + progress.get("requiredGrowth").asDouble()))
        .isCloseTo(15_000_000_000d, Percentage.withPercentage(1e-6));
  }

  @ParameterizedTest
  @CsvSource({
    // 29.5 percent a year: above -0.9, below the 46.4 of FY2021, above the last three years
    "it-exports/FY2029/seed-it-exports-fy2026, FY2026, , UNDETERMINED, 10, 1",
    "it-exports/FY2029/seed-it-exports-fy2026, FY2026, 3, NO, 3, 0",
    "it-exports/FY2029/seed-it-exports-fy2026, FY2026, 6, UNDETERMINED, 6, 1",
    "it-exports/FY2029/seed-it-exports-fy2026, FY2026, 5, NO, 5, 0",
    // 10.1 percent: below both 18.3 and 24.2, above the decline of FY2023
    "it-exports/FY2026/pdp-2594, FY2025, 2, YES, 2, 2",
    "it-exports/FY2026/pdp-2594, FY2025, 3, UNDETERMINED, 3, 2",
    // 39.7 percent after the 61.1 of the only year, 50.9 after 61.1 and 45.7
    "it-exports/FY2008/econpk-20080214, FY2007, , YES, 1, 1",
    "it-exports/FY2009/mobirev-20090801, FY2008, , UNDETERMINED, 2, 1",
    // Nothing was observed up to the first year with a figure, nor over the gap before FY2016.
    "it-exports/CY2020/morenews-2017, FY2016, , UNDETERMINED, 0, 0"
  })
  void theTrackHoldsTheRequiredGrowthAgainstTheObserved(
      String key, String from, Integer years, String answer, int counted, int asFast) {
    String arguments = years == null ? "" : "(years: " + years + ")";
    JsonNode track =
        progress(
                key,
                from,
                "onTrack" + arguments + " { answer yearsCounted yearsAsFast rates { value } }")
            .get("onTrack");

    assertThat(track.get("answer").asText()).isEqualTo(answer);
    assertThat(track.get("yearsCounted").asInt()).isEqualTo(counted);
    assertThat(track.get("rates")).hasSize(counted);
    assertThat(track.get("yearsAsFast").asInt()).isEqualTo(asFast);
  }

  @Test
  void theObservedRangeIsThatOfTheSeriesItself() {
    JsonNode track =
        progress(
                TEN_BILLION,
                null,
                "onTrack { lowest { value to { period { label } } } highest { value to { period {"
                    + " label } } } }")
            .get("onTrack");

    assertThat(track.at("/lowest/to/period/label").asText()).isEqualTo("FY2023");
    assertThat(track.at("/lowest/value").asDouble()).isCloseTo(2_596 / 2_619.1 - 1, within(1e-12));
    assertThat(track.at("/highest/to/period/label").asText()).isEqualTo("FY2021");
    assertThat(track.at("/highest/value").asDouble())
        .isCloseTo(2_108 / 1_439.97 - 1, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"0", "51", "-1"})
  void aWindowHasOneToFiftyYears(int years) {
    assertThat(
            Ask.code(
                Ask.query(
                    "{ target(key: \"%s\") { progress { onTrack(years: %d) { answer } } } }"
                        .formatted(TEN_BILLION, years))))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void aYearThatIsNotOverIsNotJudgedByTheFiscalYearWithinIt() {
    JsonNode progress =
        progress("it-exports/CY2026/arabnews-20231123", null, "outcome text due { value }");

    assertThat(progress.get("outcome").asText()).isEqualTo("OPEN");
    assertThat(progress.get("text").asText()).isEqualTo("Open: CY2026 is not over.");
    assertThat(progress.get("due").isNull()).isTrue();
  }

  private static JsonNode progress(String key, String from, String fields) {
    String arguments = from == null ? "" : "(from: \"" + from + "\")";
    return Ask.data(
            "{ target(key: \"%s\") { progress%s { %s } } }".formatted(key, arguments, fields))
        .at("/target/progress");
  }
}
