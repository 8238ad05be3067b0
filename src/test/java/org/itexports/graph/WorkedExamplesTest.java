package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures that the design promises, as the graph answers them. */
@QuarkusTest
class WorkedExamplesTest {

  @Test
  void fy2017HasThreePrintsAndFourFiguresOnOtherBases() {
    JsonNode total =
        Ask.data(
                """
                { economy { total(period: "FY2017") {
                  value decidedBy
                  alternatives { tag observation { value } }
                  otherBases { tag observation { value } } } } }
                """)
            .at("/economy/total");

    assertThat(total.get("value").asText()).isEqualTo("939510000");
    assertThat(total.get("decidedBy").asText()).isEqualTo("VINTAGE");
    assertThat(prints(total.get("alternatives")))
        .containsExactlyInAnyOrder(
            "938640000 SUPERSEDED", "938640000 SUPERSEDED", "939000000 SAME_ROUNDED");
    assertThat(prints(total.get("otherBases")))
        .containsExactlyInAnyOrder(
            "2800000000 OTHER_BASIS",
            "2500000000 OTHER_BASIS",
            "655000000 OTHER_BASIS",
            "661000000 OTHER_BASIS");
  }

  @Test
  void fy2021IsRevisedAndWasTheFirstPrintAtTheEndOf2021() {
    JsonNode economy =
        Ask.data(
                """
                { economy {
                  now: total(period: "FY2021") {
                    value observation { status } alternatives { tag observation { value } } }
                  then: total(period: "FY2021", asOf: "2021-12-31") { value } } }
                """)
            .get("economy");

    assertThat(economy.at("/now/value").asText()).isEqualTo("2108000000");
    assertThat(economy.at("/now/observation/status").asText()).isEqualTo("REVISED");
    assertThat(prints(economy.at("/now/alternatives")))
        .contains("2107000000 SUPERSEDED", "2123035000 SUPERSEDED", "2100000000 SAME_ROUNDED");
    assertThat(economy.at("/then/value").asText()).isEqualTo("2123035000");
  }

  @Test
  void fy2021IsExactByGroupAndAnIntervalByLine() {
    JsonNode data =
        Ask.data(
            """
            { groups: concentration(of: CATEGORIES, period: "FY2021") { hhi { value exact } }
              lines: concentration(of: CATEGORIES, period: "FY2021", level: LEAF) {
                hhi { lower upper value reason } } }
            """);

    assertThat(data.at("/groups/hhi/value").asDouble()).isCloseTo(6617, within(0.5));
    assertThat(data.at("/groups/hhi/exact").asBoolean()).isTrue();
    assertThat(data.at("/lines/hhi/lower").asDouble()).isCloseTo(2136, within(0.5));
    assertThat(data.at("/lines/hhi/upper").asDouble()).isCloseTo(2590, within(0.5));
    assertThat(data.at("/lines/hhi/value").isNull()).isTrue();
    assertThat(data.at("/lines/hhi/reason").asText()).isEqualTo("GROUP_NOT_DIVIDED");
  }

  @Test
  void partsOfOnePrintOverTheTotalOfAnotherAreRefused() {
    JsonNode answer =
        Ask.query(
            "{ concentrationOf(values: [1666.615, 3.99, 452.43], total: 2108) { hhi { value } } }");

    assertThat(Ask.code(answer)).isEqualTo("INFEASIBLE_SHARES");
    JsonNode extensions = answer.at("/errors/0/extensions");
    assertThat(extensions.get("cause").asText()).isEqualTo("OVER_TOTAL");
    assertThat(extensions.toString()).contains("2123.035").contains("2108");
  }

  @Test
  void marketsOfElevenMonthsGiveAnIntervalAndTheFullYearNothing() {
    JsonNode data =
        Ask.data(
            """
            { known: concentration(of: MARKETS, period: "FY2018-YTD11") {
                coverage { lower upper } hhi { lower upper value }
                us2023HighlyConcentrated { answer } }
              unknown: concentration(of: MARKETS, period: "FY2018") {
                hhi { lower } absence { reason nearest } } }
            """);

    assertThat(data.at("/known/coverage/lower").asDouble()).isCloseTo(0.826, within(0.0005));
    assertThat(data.at("/known/hhi/lower").asDouble()).isCloseTo(3052, within(0.5));
    assertThat(data.at("/known/hhi/upper").asDouble()).isCloseTo(3356, within(0.5));
    assertThat(data.at("/known/us2023HighlyConcentrated/answer").asText()).isEqualTo("YES");
    assertThat(data.at("/unknown/hhi").isNull()).isTrue();
    assertThat(data.at("/unknown/absence/reason").asText()).isEqualTo("NO_COMPOSITION");
    assertThat(data.at("/unknown/absence/nearest/0").asText()).isEqualTo("FY2018-YTD11");
  }

  private static List<String> prints(JsonNode alternatives) {
    List<String> prints = new ArrayList<>();
    for (JsonNode alternative : alternatives) {
      String value = alternative.at("/observation/value").asText();
      prints.add(value + " " + alternative.get("tag").asText());
    }
    return prints;
  }
}
