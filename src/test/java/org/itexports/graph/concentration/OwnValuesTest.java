package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.graph.concentration.Own.assertEnds;
import static org.itexports.graph.concentration.Own.assertNumber;
import static org.itexports.graph.concentration.Own.items;
import static org.itexports.graph.concentration.Own.texts;
import static org.itexports.graph.concentration.Own.values;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import org.itexports.graph.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Own values: within limits, undivided, of uncertain totals, under assumptions; and refused. */
@QuarkusTest
class OwnValuesTest {

  private static final String HHI = "hhi { lower upper reason width grade }";
  private static final String INPUTS =
      "inputs { label undivided share { lower upper } observation { value } } coverage { lower upper }";

  @Test
  void valuesWithinLimitsAreSharesWithinLimits() {
    JsonNode told = values("values: [20, 10], upTo: [60, 130], total: 100", HHI + " " + INPUTS);

    // .2, .1 and dust; or .2 and .8: the second may have more than there is.
    assertEnds(told, "/inputs/0/share", .2, .6);
    assertEnds(told, "/inputs/1/share", .1, 1);
    assertEnds(told, "/coverage", .3, 1);
    assertEnds(told, "/hhi", 500, 1e4 * (.04 + .64));
  }

  @Test
  void valuesWithinLimitsThatAreAllThereIsHaveSharesThatAddUp() {
    JsonNode told =
        values(
            "values: [30, 10, 10], upTo: [50, 40, 40], total: 100, assuming: { number: 0 }", HHI);

    // As even as can be, a third each; .5, .4 and .1 at the other end.
    assertEnds(told, "/hhi", 1e4 / 3, 4200);
    assertThat(told.at("/hhi/reason").asText()).isEqualTo("SHARES_WITHIN_LIMITS");
  }

  @Test
  void aValueThatExceedsTheTotalByRoundingAloneIsAllOfIt() {
    assertNumber(
        values("values: [0.30000000000000004], upTo: [0.4], total: 0.3", "hhi { value }"),
        "/hhi/value",
        10_000);
  }

  @Test
  void aGroupThatIsNotDividedIsOneMemberAtMost() {
    JsonNode told =
        values(
            "values: [50, 30, 20], labels: [\"a\", \"b\", \"c\"], undivided: [\"b\"]",
            HHI + " " + INPUTS);

    assertEnds(told, "/hhi", 2900, 3800);
    assertThat(told.at("/hhi/reason").asText()).isEqualTo("GROUP_NOT_DIVIDED");
    assertThat(texts(told.get("inputs"), "label")).isEqualTo("a, c, b");
    assertThat(texts(told.get("inputs"), "undivided")).isEqualTo("false, false, true");
    assertEnds(told, "/coverage", .7, .7);
    assertThat(told.at("/inputs/0/observation").isNull()).isTrue();
  }

  @Test
  void ofSeveralTotalsTheIndexHoldsWhatAnyGives() {
    JsonNode told =
        values(
            "values: [50, 30], totals: [100, 160]",
            HHI
                + INPUTS
                + """
                 assumptions assumed { kind value of text }
                merger(members: ["1", "2"]) { members } whatIf(adjust: []) { level }
                grouped(groups: []) { level } lorenzCurve { exact }
                pointEstimate(by: MAXIMUM_ENTROPY) { value }
                missingFigures { kind member before widest narrowest exact }
                """);

    // .5, .3 and .2 as one or dust: 3,400 to 3,800. Five and three sixteenths and a half: 34 and 98
    // of 256.
    assertEnds(told, "/hhi", 1e4 * 34 / 256, 1e4 * 98 / 256);
    assertThat(told.at("/hhi/reason").asText()).isEqualTo("TOTAL_UNCERTAIN");
    assertEnds(told, "/inputs/0/share", 5 / 16., .5);
    assertEnds(told, "/coverage", .5, .8);
    assertThat(told.get("assumptions").toString()).contains("The total is one of the 2 given.");
    assertThat(texts(told.get("assumed"), "kind")).isEqualTo("TOTALS");
    assertNumber(told, "/assumed/0/value", 2);
    for (String ofOneTotal :
        new String[] {"merger", "whatIf", "grouped", "lorenzCurve", "pointEstimate"}) {
      assertThat(told.get(ofOneTotal).isNull()).as(ofOneTotal).isTrue();
    }
    assertThat(texts(told.get("missingFigures"), "kind")).isEqualTo("TOTAL");
    assertNumber(told, "/missingFigures/0/before", 2500);
    assertNumber(told, "/missingFigures/0/widest", 2500);
    assertNumber(told, "/missingFigures/0/narrowest", 400);
  }

  @Test
  void whatIsAssumedIsRepeatedAlsoWhereOneOfTheTotalsLeavesNothing() {
    JsonNode told =
        values("values: [60], totals: [60, 100], assuming: { cap: 0.1 }", "assumptions");

    assertThat(told.get("assumptions").toString()).contains("none of its members has more than 10");
  }

  @Test
  void tenTotalsAreAcceptedAndElevenAreNot() {
    // Both ends with the greatest total, of which the two are least: the rest is dust, or one.
    assertEnds(
        values("values: [50, 30], totals: " + items(10, "#e2"), HHI),
        "/hhi",
        1e4 * 3400 / 1e6,
        1e4 * (3400 + 920 * 920) / 1e6);
    assertThat(Own.error("values: [50, 30], totals: " + items(11, "#e2"), HHI))
        .isEqualTo("LIST_TOO_LONG");
  }

  @Test
  void howSmallMostMembersAreRaisesTheLowerEnd() {
    String sized = "values: [40, 30], total: 100, assuming: { number: 3, sizes: %s }";
    String small = "{ fraction: 0.4, below: 0.05 }";

    // Two of five, so two of the three others, have .05 at most: .2 and .05 and .05, or .3 and
    // dust.
    JsonNode told = values(sized.formatted("[" + small + "]"), HHI + "assumed { kind value of }");
    assertEnds(told, "/hhi", 1e4 * (.25 + .04 + 2 * .0025), 3400);
    assertThat(texts(told.get("assumed"), "kind")).isEqualTo("NUMBER, SIZES");
    assertNumber(told, "/assumed/1/value", .4);
    assertNumber(told, "/assumed/1/of", .05);

    assertEnds(values(sized.formatted(items(10, small)), HHI), "/hhi", 2950, 3400);
    assertThat(Own.error(sized.formatted(items(11, small)), HHI)).isEqualTo("LIST_TOO_LONG");
    assertThat(Own.error("values: [40, 30], total: 100, assuming: { sizes: [" + small + "] }", HHI))
        .isEqualTo("INFEASIBLE_SHARES NUMBER_NEEDED");
  }

  @Test
  void whatIsAssumedIsRepeatedInWordsAndInNumbers() {
    JsonNode told =
        values(
            """
            values: [40, 30], total: 100,
            assuming: { listedAreLargest: true, cap: 0.2, floor: 0.05, number: 4 }
            """,
            HHI + " assumptions assumed { kind value of text }");

    assertThat(texts(told.get("assumed"), "kind"))
        .isEqualTo("LISTED_ARE_LARGEST, CAP, FLOOR, NUMBER");
    assertThat(told.at("/assumed/0/value").isNull()).isTrue();
    assertNumber(told, "/assumed/1/value", .2);
    assertNumber(told, "/assumed/2/value", .05);
    assertNumber(told, "/assumed/3/value", 4);
    for (JsonNode assumed : told.get("assumed")) {
      assertThat(told.get("assumptions").toString()).contains(assumed.get("text").asText());
      assertThat(assumed.get("of").isNull()).isTrue();
    }
    // .075 each, or .15 in one and the floor in three: NARROW is 100 points at most.
    assertEnds(told, "/hhi", 1e4 * (.25 + .09 / 4), 1e4 * (.25 + .0225 + 3 * .0025));
    assertNumber(told, "/hhi/width", 75);
    assertThat(told.at("/hhi/grade").asText()).isEqualTo("NARROW");
  }

  @Test
  void nothingIsAssumedUnlessSaid() {
    JsonNode told = values("values: [40, 30], total: 100", HHI + " assumptions assumed { kind }");

    assertThat(told.get("assumed")).isEmpty();
    assertThat(told.get("assumptions").toString()).contains("nothing is assumed about it");
    assertThat(values("values: [4, 3]", "assumptions").get("assumptions")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'assuming: { cap: 0.3 }', 2500, 3400, MIDDLING",
    "'assuming: { cap: 0.01 }', 2500, 2530, NARROW",
    "'assuming: { number: 1 }', 3400, 3400, EXACT",
    "'', 2500, 3400, MIDDLING"
  })
  void theGradeSaysHowWideTheIntervalIs(String assuming, double lower, double upper, String grade) {
    JsonNode told = values("values: [40, 30], total: 100 " + assuming, HHI);

    assertEnds(told, "/hhi", lower, upper);
    assertThat(told.at("/hhi/grade").asText()).isEqualTo(grade);
  }

  @Test
  void aWideIntervalIsCalledSo() {
    assertThat(values("values: [40], total: 100", HHI).at("/hhi/grade").asText()).isEqualTo("WIDE");
    assertThat(values("values: [0], upTo: [100], total: 100", HHI).at("/hhi/grade").asText())
        .isEqualTo("OPEN");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "values: [] | INFEASIBLE_SHARES NO_MEMBERS",
        "values: [0, 0] | INFEASIBLE_SHARES ZERO_SUM",
        "values: [1, -1] | INFEASIBLE_SHARES NEGATIVE_VALUE",
        "values: [60, 50], total: 100 | INFEASIBLE_SHARES OVER_TOTAL",
        "values: [60, 50], totals: [200, 100] | INFEASIBLE_SHARES OVER_TOTAL",
        "values: [1], total: 0 | INFEASIBLE_SHARES TOTAL_NOT_POSITIVE",
        "values: [1, 2], labels: [\"a\"] | INVALID_ARGUMENT",
        "values: [1, 2], labels: [\"a\", \"a\"] | INFEASIBLE_SHARES DUPLICATE_LABEL",
        "values: [1, 2], labels: [\"a\", \" \"] | INFEASIBLE_SHARES BLANK_LABEL",
        "values: [1, 2], undivided: [\"3\"] | INVALID_ARGUMENT",
        "values: [1, 2], upTo: [3, 4] | INVALID_ARGUMENT",
        "values: [1, 2], upTo: [3, 4], total: 0 | INVALID_ARGUMENT",
        "values: [1, 2], upTo: [3], total: 10 | INVALID_ARGUMENT",
        "values: [1, 2], upTo: [3, 1], total: 10 | INVALID_ARGUMENT",
        "values: [15], upTo: [16], total: 10 | INFEASIBLE_SHARES SHARE_OUT_OF_RANGE",
        "values: [6, 6], upTo: [9, 9], total: 10 | INFEASIBLE_SHARES OVER_TOTAL",
        "values: [1], total: 10, totals: [10] | INVALID_ARGUMENT",
        "values: [4], total: 10, assuming: { cap: 0 } | INFEASIBLE_SHARES SHARE_OUT_OF_RANGE",
        "values: [4], total: 10, assuming: { floor: 0.3, cap: 0.2 } | INFEASIBLE_SHARES FLOOR_ABOVE_CAP",
        "values: [4], total: 10, assuming: { number: -1 } | INFEASIBLE_SHARES NUMBER_TOO_SMALL",
        "values: [4], total: 10, assuming: { number: 0 } | INFEASIBLE_SHARES UNDER_TOTAL",
        "values: [4], total: 10, assuming: { number: 2, cap: 0.2 } | INFEASIBLE_SHARES CAP_TOO_SMALL",
        "values: [4], total: 10, assuming: { number: 2, floor: 0.4 } | INFEASIBLE_SHARES FLOOR_TOO_LARGE",
        "values: [4], assuming: { number: 2 } | INFEASIBLE_SHARES NOTHING_LEFT"
      })
  void whatCannotBeIsRefusedWithItsCause(String arguments, String error) {
    assertThat(Own.error(arguments, HHI)).isEqualTo(error);
  }

  @Test
  void aRatioOfTheLargestBoundsTheOtherIndices() {
    JsonNode data =
        Ask.data(
            """
            { some: concentrationOfLargest(largest: 4, together: 0.6) {
                hhi { lower upper reason } concentrationRatio(k: 4) { value } gini { reason }
                coverage { lower } inputs { label } missingFigures { kind } assumed { kind }
                merger(members: ["1", "2"]) { members } lorenzCurve { reason } }
              eight: concentrationOfLargest(largest: 4, together: 0.6, number: 8) {
                hhi { lower upper } lorenzCurve { upper { members total } } }
              equal: concentrationOfLargest(largest: 2, together: 0.5, number: 4) { hhi { value } } }
            """);

    // .15 each and dust; or .6 in one, and dust.
    assertEnds(data.get("some"), "/hhi", 900, 3600);
    assertThat(data.at("/some/hhi/reason").asText()).isEqualTo("REST_NOT_ATTRIBUTED");
    assertNumber(data.get("some"), "/concentrationRatio/value", .6);
    assertThat(data.at("/some/gini/reason").asText()).isEqualTo("NEEDS_NUMBER_OF_MEMBERS");
    assertThat(data.at("/some/lorenzCurve/reason").asText()).isEqualTo("NEEDS_NUMBER_OF_MEMBERS");
    assertThat(data.at("/some/coverage").isNull()).isTrue();
    assertThat(data.at("/some/merger").isNull()).isTrue();
    for (String list : new String[] {"inputs", "missingFigures", "assumed"}) {
      assertThat(data.at("/some/" + list)).as(list).isEmpty();
    }
    // Four of .15 and four of .1; or .3 and seven of .1.
    assertEnds(data.get("eight"), "/hhi", 1300, 1600);
    assertNumber(data.get("eight"), "/lorenzCurve/upper/1/members", .5);
    assertNumber(data.get("eight"), "/lorenzCurve/upper/1/total", .4);
    assertNumber(data.get("equal"), "/hhi/value", 2500);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "largest: 4, together: 0.4, number: 8 | CAP_TOO_SMALL",
        "largest: 4, together: 0.4, number: 3 | NUMBER_TOO_SMALL",
        "largest: 4, together: 0.4, number: 4 | CAP_TOO_SMALL",
        "largest: 0, together: 0.4 | NUMBER_TOO_SMALL",
        "largest: 2, together: 0 | SHARE_OUT_OF_RANGE",
        "largest: 2, together: 1.1 | SHARE_OUT_OF_RANGE"
      })
  void aRatioThatCannotBeIsRefused(String arguments, String cause) {
    assertThat(Own.error("{ concentrationOfLargest(" + arguments + ") { hhi { value } } }"))
        .isEqualTo("INFEASIBLE_SHARES " + cause);
  }

  @Test
  void everyIndexOfAHundredThousandValuesFitsTheBudget() {
    String query =
        """
        query Many($values: [Float!]!) {
          concentrationOf(values: $values) {
            hhi { value } normalisedHhi { value } hhiDual { value } concentrationRatio { value }
            rosenbluth { value } kvalseth { value } hirschman { value } dominance { value }
            unctadConcentration(number: 100000) { value } stenbackaThreshold { value }
            numbersEquivalent { value } hillNumber(order: 3) { value } hannahKay(a: 0.5) { value }
            shannonEntropy { value } relativeEntropy { value } theilT { value } theilL { value }
            gini { value } atkinson(e: 0.5) { value } coefficientOfVariation { value }
          }
        }
        """;
    JsonNode told =
        Ask.query(query, Map.of("values", Collections.nCopies(100_000, 1)))
            .at("/data/concentrationOf");

    assertNumber(told, "/hhi/value", .1);
    assertNumber(told, "/numbersEquivalent/value", 100_000);
    assertNumber(told, "/hannahKay/value", 100_000);
    assertNumber(told, "/relativeEntropy/value", 1);
    assertNumber(told, "/gini/value", 0);
    assertNumber(told, "/atkinson/value", 0);
  }
}
