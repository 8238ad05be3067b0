package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.graph.concentration.Own.assertEnds;
import static org.itexports.graph.concentration.Own.assertNumber;
import static org.itexports.graph.concentration.Own.items;
import static org.itexports.graph.concentration.Own.texts;
import static org.itexports.graph.concentration.Own.values;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.itexports.graph.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members that are larger, smaller, gone, new, or taken for one. */
@QuarkusTest
class ScenariosTest {

  private static final String FOUR = "values: [40, 30, 20, 10]";
  private static final String SHARES =
      " { hhi { value lower upper } inputs { label share { lower upper } } assumptions"
          + " assumed { kind value } }";

  @Test
  void whoGrowsMakesTheTotalGrow() {
    JsonNode made =
        values(FOUR, "whatIf(adjust: [{ member: \"1\", times: 2 }])" + SHARES).get("whatIf");

    // .8, .3, .2 and .1 of 1.4
    assertNumber(made, "/hhi/value", 1e4 * (.64 + .09 + .04 + .01) / (1.4 * 1.4));
    assertEnds(made, "/inputs/0/share", .8 / 1.4, .8 / 1.4);
    assertEnds(made, "/inputs/3/share", .1 / 1.4, .1 / 1.4);
  }

  @Test
  void whoGoesTakesTheShareAlong() {
    JsonNode made =
        values(FOUR, "whatIf(adjust: [{ member: \"4\", times: 0 }])" + SHARES).get("whatIf");

    assertNumber(made, "/hhi/value", 1e4 * (.16 + .09 + .04) / (.9 * .9));
    assertThat(texts(made.get("inputs"), "label")).isEqualTo("1, 2, 3");
  }

  @Test
  void aNewcomerComesOnTopAndASizeIsOfTheTotalBefore() {
    JsonNode made =
        values(
                FOUR,
                "whatIf(adjust: [{ member: \"new\", share: 0.25 }, { member: \"2\", share: 0.8 }])"
                    + SHARES)
            .get("whatIf");

    // .4, .8, .2, .1 and .25 of 1.75
    assertNumber(made, "/hhi/value", 1e4 * (.16 + .64 + .04 + .01 + .0625) / (1.75 * 1.75));
    assertThat(texts(made.get("inputs"), "label")).isEqualTo("1, 2, 3, 4, new");
    assertThat(made.get("assumptions").toString())
        .contains("\\\"new\\\" has 0.25 of the total before");
  }

  @Test
  void whatIsAssumedOfTheRestIsSaidInTheNewTotal() {
    JsonNode made =
        values(
                "values: [40, 30], total: 100, assuming: { number: 3, cap: 0.2 }",
                "whatIf(adjust: [{ member: \"1\", times: 0 }])" + SHARES)
            .get("whatIf");

    // .3 and .3 in three of at most .2, all of .6: a half, and a third and a sixth, or three sixths
    // of a half.
    assertEnds(made, "/hhi", 1e4 * (.25 + .25 / 3), 1e4 * (1 / 4. + 1 / 9. + 1 / 36.));
    assertThat(texts(made.get("assumed"), "kind")).isEqualTo("CAP, NUMBER");
    assertNumber(made, "/assumed/0/value", 1 / 3.);
    assertThat(made.get("assumptions").toString())
        .contains("none of its members has more than 33.33")
        .doesNotContain("20.0 %");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{ member: \"1\" } | INVALID_ARGUMENT",
        "{ member: \"1\", times: 2, share: 0.5 } | INVALID_ARGUMENT",
        "{ member: \"new\", times: 2 } | INFEASIBLE_SHARES UNKNOWN_LABEL",
        "{ member: \"1\", times: -1 } | INFEASIBLE_SHARES NEGATIVE_VALUE",
        "{ member: \"1\", times: 2 }, { member: \"1\", times: 3 } | INFEASIBLE_SHARES DUPLICATE_LABEL",
        "{ member: \"1\", times: 0 }, { member: \"2\", times: 0 } | INFEASIBLE_SHARES ZERO_SUM",
        "{ member: \" \", share: 0.1 } | INFEASIBLE_SHARES BLANK_LABEL"
      })
  void anAdjustmentThatSaysNothingOrTooMuchIsRefused(String adjust, String error) {
    assertThat(Own.error("values: [6, 4]", "whatIf(adjust: [" + adjust + "]) { level }"))
        .isEqualTo(error);
  }

  @Test
  void aHundredAdjustmentsAreAcceptedAndNoMore() {
    String all = "values: " + items(101, "1");
    String twice = "whatIf(adjust: %s) { hhi { value } }";
    String each = "{ member: \"#\", times: 2 }";

    // A hundred of 2 and one of 1.
    assertNumber(
        values(all, twice.formatted(items(100, each))),
        "/whatIf/hhi/value",
        1e4 * 401 / (201. * 201));
    assertThat(Own.error(all, twice.formatted(items(101, each)))).isEqualTo("LIST_TOO_LONG");
  }

  @Test
  void twoTakenForOneRaiseTheHhiByTwiceTheirProduct() {
    JsonNode made =
        values(
                FOUR,
                "grouped(groups: [{ name: \"x\", members: [\"1\", \"4\"] },"
                    + " { name: \"y\", members: [\"3\"] }])"
                    + SHARES)
            .get("grouped");

    assertNumber(made, "/hhi/value", 3000 + 2e4 * .4 * .1);
    assertThat(texts(made.get("inputs"), "label")).isEqualTo("x, 2, y");
    assertEnds(made, "/inputs/0/share", .5, .5);
    assertThat(made.get("assumptions").toString()).contains("Taken for one, \\\"x\\\": 1, 4.");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{ name: \"x\", members: [\"1\"] }, { name: \"x\", members: [\"2\"] } | INVALID_ARGUMENT",
        "{ name: \"2\", members: [\"1\", \"4\"] } | INFEASIBLE_SHARES DUPLICATE_LABEL",
        "{ name: \"x\", members: [\"1\", \"1\"] } | INFEASIBLE_SHARES DUPLICATE_LABEL",
        "{ name: \"x\", members: [\"1\"] }, { name: \"y\", members: [\"1\"] } | INFEASIBLE_SHARES DUPLICATE_LABEL",
        "{ name: \"x\", members: [\"1\", \"9\"] } | INFEASIBLE_SHARES UNKNOWN_LABEL",
        "{ name: \"x\", members: [] } | INFEASIBLE_SHARES TOO_FEW_TO_JOIN",
        "{ name: \" \", members: [\"1\", \"2\"] } | INFEASIBLE_SHARES BLANK_LABEL"
      })
  void groupsThatOverlapOrAreNobodyAreRefused(String groups, String error) {
    assertThat(Own.error(FOUR, "grouped(groups: [" + groups + "]) { level }")).isEqualTo(error);
  }

  @Test
  void aHundredGroupsAreAcceptedAndNoMore() {
    String all = "values: " + items(101, "1");
    String grouped = "grouped(groups: %s) { hhi { value } }";
    String each = "{ name: \"g#\", members: [\"#\"] }";

    assertNumber(values(all, grouped.formatted(items(100, each))), "/grouped/hhi/value", 1e4 / 101);
    assertThat(Own.error(all, grouped.formatted(items(101, each)))).isEqualTo("LIST_TOO_LONG");
  }

  @Test
  void onlyFirmsHaveOwners() {
    JsonNode data =
        Ask.data(
            """
            { own: concentrationOf(values: [4, 3]) { byOwner { level } }
              table: concentration(of: CATEGORIES, period: "FY2022") { byOwner { level } }
              ratio: concentrationOfLargest(largest: 1, together: 0.6) { byOwner { level } }
              firms: concentration(of: FIRMS, period: "FY2024") { inputs { label }
                byOwner { inputs { label share { lower upper } } assumptions }
                majority: byOwner(minimumShare: 0.5) { assumptions } }
              none: concentration(of: FIRMS, period: "FY2030") {
                byOwner { period { label } absence { reason } } } }
            """);

    for (String place : new String[] {"own", "table", "ratio"}) {
      assertThat(data.at("/" + place + "/byOwner").isNull()).as(place).isTrue();
    }
    assertThat(texts(data.at("/firms/byOwner/inputs"), "label"))
        .isEqualTo(texts(data.at("/firms/inputs"), "label"))
        .contains("Systems Limited");
    for (String place : new String[] {"byOwner", "majority"}) {
      assertThat(data.at("/firms/" + place + "/assumptions").toString())
          .contains("No two listed firms have a common parent among the recorded ties.");
    }
    assertThat(data.at("/none/byOwner/absence/reason").asText()).isEqualTo("NO_OBSERVATION");
    assertThat(data.at("/none/byOwner/period/label").asText()).isEqualTo("FY2030");
  }

  @Test
  void ownersAreThoseOfTheFirmsThatAreLeft() {
    JsonNode firms =
        Ask.data(
                """
                { concentration(of: FIRMS, period: "FY2024") {
                    whatIf(adjust: [{ member: "Systems Limited", times: 0 }]) {
                      inputs { label share { upper } } byOwner { inputs { label share { upper } } } }
                    grouped(groups: [{ name: "both", members: ["Avanceon", "Systems Limited"] }]) {
                      byOwner { inputs { label } } } } }
                """)
            .get("concentration");

    assertThat(texts(firms.at("/whatIf/inputs"), "label"))
        .contains("Avanceon")
        .doesNotContain("Systems Limited");
    assertThat(firms.at("/whatIf/byOwner/inputs")).isEqualTo(firms.at("/whatIf/inputs"));
    assertThat(texts(firms.at("/grouped/byOwner/inputs"), "label"))
        .startsWith("both, ")
        .doesNotContain("Systems Limited");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1.01"})
  void aMinimumShareIsAFraction(String share) {
    assertThat(
            Own.error(
                "{ concentration(of: FIRMS) { byOwner(minimumShare: " + share + ") { level } } }"))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void whatIsMadeOfSharesCanBeAskedOnAndOn() {
    JsonNode merger =
        values(
                "values: [40, 30, 20, 10], labels: [\"a\", \"b\", \"c\", \"d\"]",
                """
                whatIf(adjust: [{ member: "d", times: 0 }, { member: "e", share: 0.1 }]) {
                  merger(members: ["c", "e"]) {
                    delta { lower upper }
                    concentration { inputs { label } hhi { value } assumptions
                      change(sinceValues: { values: [5, 3, 2], labels: ["a", "b", "c + e"] }) {
                        points { lower upper } contributions { label points { lower upper } } }
                      grouped(groups: [{ name: "all but a", members: ["b", "c + e"] }]) {
                        hhi { value } gini { value } } } } }
                """)
            .at("/whatIf/merger");

    // .4, .3, .2 and .1, of which the last two merge: .4, .3 and .3 after .5, .3 and .2.
    assertEnds(merger, "/delta", 400, 400);
    JsonNode after = merger.get("concentration");
    assertThat(texts(after.get("inputs"), "label")).isEqualTo("a, b, c + e");
    assertNumber(after, "/hhi/value", 3400);
    assertThat(after.get("assumptions").toString()).contains("What if: ", "Merged: c, e.");
    assertEnds(after, "/change/points", 3400 - 3800, 3400 - 3800);
    assertEnds(after, "/change/contributions/0/points", -900, -900);
    assertThat(texts(after.at("/change/contributions"), "label")).isEqualTo("a, c + e, b");
    assertNumber(after, "/grouped/hhi/value", 5200);
    assertNumber(after, "/grouped/gini/value", .1);
  }

  @Test
  void callsWithDifferentArgumentsInOneRequestHaveTheirOwnAnswers() {
    JsonNode data =
        Ask.data(
            """
            { all: concentrationOf(values: [40, 30, 20, 10]) {
                one: concentrationRatio(k: 1) { value } two: concentrationRatio(k: 2) { value }
                gone: whatIf(adjust: [{ member: "4", times: 0 }]) { ...H }
                larger: whatIf(adjust: [{ member: "1", times: 2 }]) { ...H }
                small: merger(members: ["3", "4"]) { delta { lower } ...M }
                large: merger(members: ["1", "2"]) { delta { lower } ...M }
                first: grouped(groups: [{ name: "x", members: ["1", "2"] }]) { ...H }
                last: grouped(groups: [{ name: "x", members: ["3", "4"] }]) { ...H }
                up: change(sinceValues: { values: [1, 1] }) { points { lower } }
                down: change(sinceValues: { values: [1] }) { points { lower } } }
              some: concentrationOf(values: [40, 30], total: 100) { ...H }
              few: concentrationOf(values: [40, 30], total: 100, assuming: { number: 1 }) { ...H } }
            fragment H on Concentration { hhi { lower upper } }
            fragment M on Merger { findings(guideline: US_2023_PRESUMPTION) { answer } }
            """);
    JsonNode all = data.get("all");

    assertNumber(all, "/one/value", .4);
    assertNumber(all, "/two/value", .7);
    assertNumber(all, "/gone/hhi/lower", 1e4 * .29 / .81);
    assertNumber(all, "/larger/hhi/lower", 1e4 * .78 / 1.96);
    assertNumber(all, "/small/delta/lower", 400);
    assertNumber(all, "/large/delta/lower", 2400);
    assertThat(all.at("/small/findings/0/answer").asText()).isEqualTo("YES");
    assertThat(all.at("/large/findings/0/answer").asText()).isEqualTo("YES");
    assertNumber(all, "/first/hhi/lower", 5400);
    assertNumber(all, "/last/hhi/lower", 3400);
    assertNumber(all, "/up/points/lower", 3000 - 5000);
    assertNumber(all, "/down/points/lower", 3000 - 10_000);
    assertEnds(data, "/some/hhi", 2500, 3400);
    assertEnds(data, "/few/hhi", 3400, 3400);
  }
}
