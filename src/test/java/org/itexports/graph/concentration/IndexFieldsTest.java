package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.graph.concentration.Own.assertEnds;
import static org.itexports.graph.concentration.Own.assertNumber;
import static org.itexports.graph.concentration.Own.number;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.itexports.graph.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every index is what its formula gives, worked by hand: with all shares, and with some missing.
 */
@QuarkusTest
class IndexFieldsTest {

  private static final String ALL = "values: [40, 30, 20, 10]";
  private static final String REST = "values: [40, 30], total: 100";
  private static final String THREE_MORE = REST + ", assuming: { number: 3 }";
  private static final String ANSWER = " { lower upper value exact reason width grade text }";

  private static final double ENTROPY_OF_ALL = entropy(.4, .3, .2, .1);

  private static double entropy(double... shares) {
    return -DoubleStream.of(shares).map(share -> share * ln(share)).sum();
  }

  private static double ln(double number) {
    return Math.log(number);
  }

  private static double root(double number) {
    return Math.sqrt(number);
  }

  private static JsonNode ask(String arguments, String field) {
    return Own.values(arguments, "of: " + field + ANSWER).get("of");
  }

  static Stream<Arguments> ofAll() {
    // H = .3 and n = 4; the sum of i s_(i) is .4 + .6 + .6 + .4 = 2.
    return Stream.of(
        Arguments.of("hhi", 3000),
        Arguments.of("normalisedHhi", (.3 - .25) / .75),
        Arguments.of("hhiDual", 1 - 1 / (4 * .3)),
        Arguments.of("concentrationRatio", 1),
        Arguments.of("concentrationRatio(k: 1)", .4),
        Arguments.of("concentrationRatio(k: 2)", .7),
        Arguments.of("concentrationRatio(k: 9)", 1),
        Arguments.of("rosenbluth", 1 / (2 * 2. - 1)),
        Arguments.of("kvalseth", .4 + .3 / 2 + .2 / 3 + .1 / 4),
        Arguments.of("hirschman", root(.3)),
        Arguments.of("unctadConcentration(number: 4)", (root(.3) - .5) / .5),
        Arguments.of("unctadConcentration(number: 10)", (root(.3) - root(.1)) / (1 - root(.1))),
        Arguments.of("dominance", (.0256 + .0081 + .0016 + .0001) / .09),
        Arguments.of("stenbackaThreshold", (1 - (.16 - .09)) / 2),
        Arguments.of("numbersEquivalent", 1 / .3),
        Arguments.of("hillNumber(order: 0)", 4),
        Arguments.of("hillNumber(order: 1)", Math.exp(ENTROPY_OF_ALL)),
        Arguments.of("hillNumber(order: 3)", 1 / root(.064 + .027 + .008 + .001)),
        Arguments.of("hannahKay(a: 2)", 1 / .3),
        Arguments.of("hannahKay(a: 0.5)", Math.pow(root(.4) + root(.3) + root(.2) + root(.1), 2)),
        Arguments.of("shannonEntropy", ENTROPY_OF_ALL),
        Arguments.of("shannonEntropy(unit: BITS)", ENTROPY_OF_ALL / ln(2)),
        Arguments.of("relativeEntropy", ENTROPY_OF_ALL / ln(4)),
        Arguments.of("theilT", ln(4) - ENTROPY_OF_ALL),
        Arguments.of("theilL", -ln(1.6 * 1.2 * .8 * .4) / 4),
        Arguments.of("gini", 5 / 4. - 2 * 2. / 4),
        Arguments.of("gini(smallSample: true)", .25 * 4 / 3),
        Arguments.of("atkinson(e: 1)", 1 - 4 * Math.pow(.4 * .3 * .2 * .1, .25)),
        Arguments.of("atkinson(e: 2)", 1 - 4 / (1 / 1.6 + 1 / 1.2 + 1 / .8 + 1 / .4)),
        Arguments.of("coefficientOfVariation", root(4 * .3 - 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofAll")
  void withEveryShareAnIndexIsOneNumber(String field, double expected) {
    JsonNode index = ask(ALL, field);

    assertNumber(index, "/value", expected);
    assertEnds(index, "", number(index, "/value"), number(index, "/value"));
    assertThat(index.get("exact").asBoolean()).isTrue();
    assertThat(index.get("reason").isNull()).isTrue();
    assertThat(number(index, "/width")).isZero();
    assertThat(index.get("grade").asText()).isEqualTo("EXACT");
    assertThat(index.get("text").asText()).endsWith("every share is known.");
  }

  static Stream<Arguments> withARest() {
    // .4 and .3, and .3 that is one member at most, or dust.
    return Stream.of(
        Arguments.of("hhi", 2500, 3400),
        Arguments.of("concentrationRatio(k: 3)", .7, 1),
        Arguments.of("rosenbluth", 0, 1 / (2 * (.4 + .6 + .9) - 1)),
        Arguments.of("kvalseth", .55, .65),
        Arguments.of("hirschman", .5, root(.34)),
        Arguments.of("numbersEquivalent", 1 / .34, 4),
        Arguments.of("hillNumber(order: 3)", 1 / root(.118), 1 / root(.091)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withARest")
  void whatIsMissingLeavesAnInterval(String field, double lower, double upper) {
    JsonNode index = ask(REST, field);

    assertEnds(index, "", lower, upper);
    assertNumber(index, "/width", upper - lower);
    assertThat(index.get("value").isNull()).isTrue();
    assertThat(index.get("exact").asBoolean()).isFalse();
    assertThat(index.get("reason").asText()).isEqualTo("REST_NOT_ATTRIBUTED");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "concentrationRatio(k: 1), .4",
    "concentrationRatio(k: 2), .7",
    "stenbackaThreshold, .465"
  })
  void whatTheRestCannotChangeStaysOneNumber(String field, double expected) {
    JsonNode index = ask(REST, field);

    assertNumber(index, "/value", expected);
    assertThat(index.get("exact").asBoolean()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "normalisedHhi",
        "hhiDual",
        "relativeEntropy",
        "theilT",
        "theilL",
        "gini",
        "gini(smallSample: true)",
        "atkinson(e: 1)",
        "coefficientOfVariation"
      })
  void whatDependsOnTheNumberOfMembersNeedsIt(String field) {
    assertMissing(ask(REST, field), "NEEDS_NUMBER_OF_MEMBERS");
  }

  @Test
  void dominanceHasNoBoundsAndOwnersOfTheRestAreUnknown() {
    assertMissing(ask(REST, "dominance"), "NOT_MONOTONE");
    assertMissing(ask(THREE_MORE, "dominance"), "NOT_MONOTONE");
    assertMissing(
        ask(
            REST,
            "modifiedHhi(stakes: [{ owner: \"a\", member: \"1\", financial: 1, control: 1 }])"),
        "OWNERS_UNKNOWN");
    assertMissing(ask(ALL, "modifiedHhi(stakes: [])"), "OWNERS_UNKNOWN");
  }

  private static void assertMissing(JsonNode index, String reason) {
    assertThat(index.get("reason").asText()).isEqualTo(reason);
    for (String end : List.of("lower", "upper", "value", "width")) {
      assertThat(index.get(end).isNull()).as(end).isTrue();
    }
    assertThat(index.get("exact").asBoolean()).isFalse();
    assertThat(index.get("grade").asText()).isEqualTo("OPEN");
  }

  static Stream<Arguments> endless() {
    return Stream.of(
        Arguments.of("hillNumber(order: 0)", 3),
        Arguments.of("hillNumber(order: 1)", Math.exp(entropy(.4, .3, .3))),
        Arguments.of("hannahKay(a: 0.5)", Math.pow(root(.4) + 2 * root(.3), 2)),
        Arguments.of("shannonEntropy", entropy(.4, .3, .3)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endless")
  void whereTheRestMayBeDividedEndlesslyThereIsNoUpperEnd(String field, double lower) {
    JsonNode index = ask(REST, field);

    assertNumber(index, "/lower", lower);
    assertThat(index.get("upper").isNull()).isTrue();
    assertThat(index.get("width").isNull()).isTrue();
    assertThat(index.get("reason").asText()).isEqualTo("UNBOUNDED");
    assertThat(index.get("grade").asText()).isEqualTo("OPEN");
  }

  static Stream<Arguments> withThreeMore() {
    // .4, .3 and three with .1 each, or one of them with .3 and two with next to nothing.
    double even = .25 + 3 * .01;
    double uneven = .25 + .09;
    double most = entropy(.4, .3, .1, .1, .1);
    double least = entropy(.4, .3, .3);
    return Stream.of(
        Arguments.of("hhi", 2800, 3400),
        Arguments.of("normalisedHhi", (even - .2) / .8, (uneven - .2) / .8),
        Arguments.of("hhiDual", 1 - 1 / (5 * even), 1 - 1 / (5 * uneven)),
        Arguments.of("relativeEntropy", least / ln(5), most / ln(5)),
        Arguments.of("shannonEntropy", least, most),
        Arguments.of("theilT", ln(5) - most, ln(5) - least),
        Arguments.of("gini", 6 / 5. - 2 * 2.2 / 5, 6 / 5. - 2 * 1.9 / 5),
        Arguments.of("gini(smallSample: true)", .32 * 5 / 4, .44 * 5 / 4),
        Arguments.of("atkinson(e: 1)", 1 - 5 * Math.pow(.4 * .3 * .001, .2), 1),
        Arguments.of("rosenbluth", 1 / (2 * 2.2 - 1), 1 / (2 * 1.9 - 1)),
        Arguments.of("coefficientOfVariation", root(5 * even - 1), root(5 * uneven - 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withThreeMore")
  void theNumberOfMembersGivesTheOtherIndicesBounds(String field, double lower, double upper) {
    JsonNode index = ask(THREE_MORE, field);

    assertEnds(index, "", lower, upper);
    assertThat(index.get("reason").asText()).isEqualTo("REST_NOT_ATTRIBUTED");
  }

  @Test
  void meanLogarithmicDeviationHasNoUpperEndWhereAMemberMayHaveNextToNothing() {
    JsonNode index = ask(THREE_MORE, "theilL");

    assertNumber(index, "/lower", -ln(2 * 1.5 * .5 * .5 * .5) / 5);
    assertThat(index.get("reason").asText()).isEqualTo("UNBOUNDED");
  }

  @Test
  void theGroupsThatUnctadCountsBoundHowManyTheRestMayBe() {
    // Ten groups: .4, .3, and .3 in no more than eight. Three: it is in one.
    double even = root(.1);
    assertEnds(
        ask(REST, "unctadConcentration(number: 10)"),
        "",
        (root(.25 + .09 / 8) - even) / (1 - even),
        (root(.34) - even) / (1 - even));
    double third = root(1 / 3.);
    assertNumber(
        ask(REST, "unctadConcentration(number: 3)"), "/value", (root(.34) - third) / (1 - third));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "normalisedHhi",
        "relativeEntropy",
        "stenbackaThreshold",
        "gini(smallSample: true)",
        "unctadConcentration(number: 1)"
      })
  void whatComparesMembersIsUndefinedForOne(String field) {
    assertMissing(ask("values: [7]", field), "SINGLE_MEMBER");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "hhi, 10000",
    "hhiDual, 0",
    "dominance, 1",
    "gini, 0",
    "theilT, 0",
    "theilL, 0",
    "atkinson(e: 2), 0",
    "coefficientOfVariation, 0",
    "shannonEntropy, 0",
    "hillNumber(order: 0), 1"
  })
  void oneMemberIsDefinedElsewhere(String field, double expected) {
    assertNumber(ask("values: [7]", field), "/value", expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "concentrationRatio(k: 0), NUMBER_TOO_SMALL",
    "concentrationRatio(k: -4), NUMBER_TOO_SMALL",
    "hillNumber(order: -1), PARAMETER_OUT_OF_RANGE",
    "hillNumber(order: 2e9), PARAMETER_OUT_OF_RANGE",
    "hannahKay(a: 0), PARAMETER_OUT_OF_RANGE",
    "atkinson(e: 0), PARAMETER_OUT_OF_RANGE",
    "unctadConcentration(number: 0), PARAMETER_OUT_OF_RANGE"
  })
  void aParameterOutOfRangeIsRefusedWhetherThereAreSharesOrNot(String field, String cause) {
    String refused = "INFEASIBLE_SHARES " + cause;

    assertThat(Own.error(ALL, field + "{ value }")).isEqualTo(refused);
    assertThat(
            Own.error(
                "{ concentration(of: MARKETS, period: \"FY2018\") { %s { value } } }"
                    .formatted(field)))
        .isEqualTo(refused);
  }

  @Test
  void fewerGroupsThanMembersAreRefused() {
    assertThat(Own.error(ALL, "unctadConcentration(number: 3) { value }"))
        .isEqualTo("INFEASIBLE_SHARES NUMBER_TOO_SMALL");
    // .4 and .3 leave .3 to somebody.
    assertThat(Own.error(REST, "unctadConcentration(number: 2) { value }"))
        .isEqualTo("INFEASIBLE_SHARES NUMBER_TOO_SMALL");
  }

  @Test
  void aRefusedIndexLeavesTheOthersTheirAnswers() {
    JsonNode answer =
        Ask.query(
            "{ concentrationOf("
                + ALL
                + ") { hhi { value } concentrationRatio(k: 0) { value } } }");

    assertNumber(answer.at("/data/concentrationOf"), "/hhi/value", 3000);
    assertThat(answer.at("/data/concentrationOf/concentrationRatio").isNull()).isTrue();
    assertNumber(answer, "/errors/0/extensions/k", 0);
  }

  @Test
  void whoControlsAMemberWeighsTheProfitsOfOthersAgainstItsOwn() {
    // a owns 1 and has .4 of 2 without a say; b runs 2 with .6 and has .2 of 3 and a quarter of its
    // votes; c has the rest of 3.
    String stakes =
        """
        modifiedHhi(stakes: [
          { owner: "a", member: "1", financial: 1, control: 1 }
          { owner: "a", member: "2", financial: 0.4, control: 0 }
          { owner: "b", member: "2", financial: 0.6, control: 1 }
          { owner: "b", member: "3", financial: 0.2, control: 0.25 }
          { owner: "c", member: "3", financial: 0.8, control: 0.75 }
          { owner: "c", member: "elsewhere", financial: 1, control: 1 }]%s)
        """;
    double one = .5 * (.5 + .4 * .3) / 1;
    double two = .3 * (.6 * .3 + .2 * .2) / .6;
    double own = .25 * .2 + .75 * .8;
    double three = .2 * (.25 * .6 * .3 + own * .2) / own;

    assertNumber(
        ask("values: [5, 3, 2]", stakes.formatted("")), "/value", 1e4 * (one + two + three));
    assertNumber(
        ask("values: [5, 3, 2]", stakes.formatted(", delta: true")),
        "/value",
        1e4 * (one + two + three - .38));
  }

  @Test
  void aThousandStakesAreAcceptedAndNoMore() {
    // All of them hold the same of the only member.
    assertNumber(stakes(1000), "/data/concentrationOf/modifiedHhi/value", 10_000);
    assertThat(Ask.code(stakes(1001))).isEqualTo("LIST_TOO_LONG");
  }

  private static JsonNode stakes(int number) {
    List<Map<String, Object>> stakes =
        Collections.nCopies(
            number,
            Map.of("owner", "one of many", "member", "1", "financial", 0.001, "control", 1));
    return Ask.query(
        """
        query ($stakes: [Stake!]!) {
          concentrationOf(values: [1]) { modifiedHhi(stakes: $stakes) { value } } }
        """,
        Map.of("stakes", stakes));
  }

  @Test
  void theLorenzCurveBendsWhereMembersDiffer() {
    String curve = "lorenzCurve { upper { members total } lower { members total } exact reason }";

    JsonNode all = Own.values(ALL, curve).get("lorenzCurve");
    assertPoints(all.get("upper"), 0, 0, .25, .1, .5, .3, .75, .6, 1, 1);
    assertThat(all.get("lower")).isEqualTo(all.get("upper"));
    assertThat(all.get("exact").asBoolean()).isTrue();
    assertThat(all.get("reason").isNull()).isTrue();

    JsonNode some = Own.values(THREE_MORE, curve).get("lorenzCurve");
    assertPoints(some.get("upper"), 0, 0, .6, .3, .8, .6, 1, 1);
    assertPoints(some.get("lower"), 0, 0, .4, 0, .8, .6, 1, 1);
    assertThat(some.get("exact").asBoolean()).isFalse();
    assertThat(some.get("reason").asText()).isEqualTo("REST_NOT_ATTRIBUTED");

    JsonNode unnumbered = Own.values(REST, curve).get("lorenzCurve");
    assertThat(unnumbered.get("upper")).isEmpty();
    assertThat(unnumbered.get("lower")).isEmpty();
    assertThat(unnumbered.get("reason").asText()).isEqualTo("NEEDS_NUMBER_OF_MEMBERS");
  }

  private static void assertPoints(JsonNode points, double... expected) {
    assertThat(points).as(points.toString()).hasSize(expected.length / 2);
    for (int i = 0; i < points.size(); i++) {
      assertNumber(points.get(i), "/members", expected[2 * i]);
      assertNumber(points.get(i), "/total", expected[2 * i + 1]);
    }
  }
}
