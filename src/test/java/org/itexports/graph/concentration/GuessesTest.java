package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.graph.concentration.Own.assertEnds;
import static org.itexports.graph.concentration.Own.assertNumber;
import static org.itexports.graph.concentration.Own.items;
import static org.itexports.graph.concentration.Own.number;
import static org.itexports.graph.concentration.Own.texts;
import static org.itexports.graph.concentration.Own.values;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.itexports.graph.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Which missing figure would tell most, and one value by an estimator that is asked for by name.
 */
@QuarkusTest
class GuessesTest {

  private static final String MISSING =
      "missingFigures { kind member before widest narrowest exact }";
  private static final String ESTIMATE =
      " { value reason text interval { lower upper } assumed { kind value } }";

  private enum IndexName {
    HHI,
    NORMALISED_HHI,
    CR4,
    CR8,
    NUMBERS_EQUIVALENT,
    ROSENBLUTH,
    KVALSETH,
    SHANNON_ENTROPY,
    GINI,
    THEIL_T
  }

  @Test
  void theLargestUnlistedTellsMoreThanTheNumber() {
    JsonNode figures = values("values: [0.4, 0.2], total: 1", MISSING).get("missingFigures");

    // The largest has .2 at worst: then the other .2 is one or dust. The number may be endless.
    assertThat(texts(figures, "kind")).isEqualTo("CAP, NUMBER");
    assertFigure(figures.get(0), 1600, 400, 0);
    assertFigure(figures.get(1), 1600, 1600, 0);
    assertThat(figures.at("/0/member").isNull()).isTrue();
  }

  private static void assertFigure(
      JsonNode figure, double before, double widest, double narrowest) {
    assertThat(number(figure, "/before")).isCloseTo(before, within(1e-6));
    assertThat(number(figure, "/widest")).isCloseTo(widest, within(1e-6));
    assertThat(number(figure, "/narrowest")).isCloseTo(narrowest, within(1e-6));
    assertThat(figure.get("exact").asBoolean()).isTrue();
  }

  @Test
  void theMemberThatLeavesLeastOpenComesFirst() {
    JsonNode figures =
        values(
                """
                values: [10, 30, 10], upTo: [40, 50, 40], labels: ["a", "b", "c"], total: 100,
                assuming: { number: 0 }
                """,
                MISSING)
            .get("missingFigures");

    // b at .5: the others .4 and .1, or .25 each. At .3: .4 and .3, or .35 each.
    // a at .4: the others .5 and .1, or .3 each. At .1: .5 and .4.
    assertThat(texts(figures, "kind")).isEqualTo("MEMBER, MEMBER, MEMBER");
    assertThat(texts(figures, "member")).startsWith("b, ");
    assertFigure(figures.get(0), 4200 - 1e4 / 3, 450, 50);
    assertFigure(figures.get(1), 4200 - 1e4 / 3, 800, 0);
    assertFigure(figures.get(2), 4200 - 1e4 / 3, 800, 0);
  }

  @Test
  void whereNothingIsMissingOrNothingIsKnownNothingIsListed() {
    assertThat(values("values: [4, 3]", MISSING).get("missingFigures")).isEmpty();
    assertThat(
            Ask.data("{ concentration(of: CATEGORIES, period: \"FY2018\") { " + MISSING + " } }")
                .at("/concentration/missingFigures"))
        .isEmpty();
  }

  @Test
  void twentyMembersWithinLimitsAreSearchedAndNoMore() {
    String within = "values: %s, upTo: %s, total: 100";

    assertThat(
            values(within.formatted(items(20, "1"), items(20, "4")), MISSING).get("missingFigures"))
        .hasSize(22);
    assertThat(Own.error(within.formatted(items(21, "1"), items(21, "4")), MISSING))
        .isEqualTo("LIST_TOO_LONG");
    // However many are exact beside them.
    String exact = items(21, "1");
    assertThat(values(within.formatted(exact, exact), MISSING).get("missingFigures")).hasSize(2);
  }

  @Test
  void maximumEntropyDividesTheRestEvenly() {
    JsonNode told =
        values(
            "values: [40, 20], total: 100, assuming: { number: 4 }",
            "hhi: pointEstimate(by: MAXIMUM_ENTROPY)"
                + ESTIMATE
                + "gini: pointEstimate(by: MAXIMUM_ENTROPY, index: GINI)"
                + ESTIMATE
                + "known: pointEstimate(by: MAXIMUM_ENTROPY, index: CR4)"
                + ESTIMATE);

    // Four of .1; one of .4 at the other end.
    assertNumber(told, "/hhi/value", 2400);
    assertEnds(told, "/hhi/interval", 2400, 3600);
    assertThat(texts(told.at("/hhi/assumed"), "kind")).isEqualTo("NUMBER, MOST_EVEN");
    assertThat(told.at("/hhi/text").asText()).startsWith("An estimate, not a fact.");
    assertThat(told.at("/hhi/reason").isNull()).isTrue();
    // .4 + .4 + .3 + .4 + .5 + .6 = 2.6, and .4 + .8 + .6 = 1.8
    assertNumber(told, "/gini/value", 7 / 6. - 2 * 2.6 / 6);
    assertEnds(told, "/gini/interval", 7 / 6. - 2 * 2.6 / 6, 7 / 6. - 2 * 1.8 / 6);
    assertNumber(told, "/known/value", .8);
  }

  @Test
  void aParetoTailGoesOnFallingAsTheListedDo() {
    JsonNode tail =
        values(
                "values: [32, 16, 8, 4], total: 64, assuming: { listedAreLargest: true }",
                "pointEstimate(by: PARETO_TAIL)" + ESTIMATE)
            .get("pointEstimate");

    // Hill: 3 over ln 8 + ln 4 + ln 2. The fifth has 4 (4/5)^(1/a) of the 4 that are left, and the
    // sixth, which would have more, the others.
    double exponent = 3 / (6 * Math.log(2));
    double fifth = 4 * Math.pow(4 / 5., 1 / exponent);
    double sixth = 4 - fifth;
    double squares = 1024 + 256 + 64 + 16 + fifth * fifth + sixth * sixth;
    assertNumber(tail, "/value", 1e4 * squares / (64 * 64));
    assertEnds(tail, "/interval", 1e4 * 1360 / 4096, 1e4 * 1376 / 4096);
    assertThat(texts(tail.get("assumed"), "kind"))
        .isEqualTo("LISTED_ARE_LARGEST, POWER_LAW, NUMBER");
    assertNumber(tail, "/assumed/1/value", exponent);
    assertNumber(tail, "/assumed/2/value", 2);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "values: [40, 20], total: 100 | MAXIMUM_ENTROPY | ESTIMATOR_NEEDS_NUMBER",
        "values: [40, 20], total: 100, assuming: { number: 4 } | PARETO_TAIL | ESTIMATOR_NEEDS_LARGEST",
        "values: [40, 20], upTo: [41, 20], total: 100, assuming: { listedAreLargest: true } | PARETO_TAIL | ESTIMATOR_NEEDS_LARGEST",
        "values: [40, 20, 10], total: 100, assuming: { listedAreLargest: true } | PARETO_TAIL | TOO_FEW_MEMBERS",
        "values: [10, 10, 10, 10], total: 100, assuming: { listedAreLargest: true } | PARETO_TAIL | TOO_FEW_MEMBERS",
        "values: [32, 16, 8, 4], total: 100, assuming: { listedAreLargest: true } | PARETO_TAIL | FIT_CONTRADICTS"
      })
  void anEstimatorThatDoesNotApplySaysWhy(String arguments, String estimator, String reason) {
    JsonNode told =
        values(arguments, "hhi { lower upper } pointEstimate(by: " + estimator + ")" + ESTIMATE);

    JsonNode estimate = told.get("pointEstimate");
    assertThat(estimate.get("value").isNull()).isTrue();
    assertThat(estimate.get("reason").asText()).isEqualTo(reason);
    assertThat(estimate.get("text").asText()).startsWith("No estimate: ");
    assertThat(estimate.get("assumed")).isEmpty();
    assertThat(estimate.get("interval")).isEqualTo(told.get("hhi"));
  }

  @ParameterizedTest
  @EnumSource
  void aGuessLiesWithinWhatTheDataSay(IndexName index) {
    JsonNode told =
        values(
            """
            values: [30, 20, 15, 10], total: 100,
            assuming: { listedAreLargest: true, number: 5 }
            """,
            "even: pointEstimate(by: MAXIMUM_ENTROPY, index: %1$s)%2$s".formatted(index, ESTIMATE)
                + "tail: pointEstimate(by: PARETO_TAIL, index: %1$s)%2$s"
                    .formatted(index, ESTIMATE));

    for (JsonNode estimate : told) {
      assertThat(number(estimate, "/value"))
          .isBetween(number(estimate, "/interval/lower"), number(estimate, "/interval/upper"));
    }
    assertThat(told.get("even").get("interval")).isEqualTo(told.get("tail").get("interval"));
  }

  @Test
  void whatIsKnownNeedsNoGuess() {
    JsonNode known =
        values("values: [40, 30, 20, 10]", "pointEstimate(by: PARETO_TAIL)" + ESTIMATE)
            .get("pointEstimate");

    assertNumber(known, "/value", 3000);
    assertThat(known.get("assumed")).isEmpty();
    assertThat(known.get("text").asText()).isEqualTo("3,000: every share is known.");
    assertThat(
            Ask.data(
                    "{ concentrationOfLargest(largest: 4, together: 0.6) {"
                        + " pointEstimate(by: MAXIMUM_ENTROPY) { value } } }")
                .at("/concentrationOfLargest/pointEstimate")
                .isNull())
        .isTrue();
  }
}
