package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.graph.concentration.Own.assertEnds;
import static org.itexports.graph.concentration.Own.assertNumber;
import static org.itexports.graph.concentration.Own.number;
import static org.itexports.graph.concentration.Own.texts;
import static org.itexports.graph.concentration.Own.values;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.itexports.graph.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who moved concentration since then, and by how much. */
@QuarkusTest
class ChangeTest {

  private static final String CHANGE =
      """
       { text points { lower upper } before { lower upper value } after { lower upper value }
         since { period { label } absence { reason } }
         contributions { kind label text before { lower upper } after { lower upper }
           difference { lower upper } points { lower upper } } }
      """;

  @Test
  void contributionsOfPrintedAmountsAddUpToTheChange() {
    JsonNode last =
        Ask.data(
                """
                { concentration(of: CATEGORIES, period: "FY2022") {
                    inputs { label observation { value } } change(since: "FY2021") %s } }
                """
                    .formatted(CHANGE))
            .get("concentration");
    JsonNode first =
        Ask.data(
                """
                { concentration(of: CATEGORIES, period: "FY2021") {
                    inputs { label observation { value } } } }
                """)
            .get("concentration");
    Map<String, Double> before = shares(first);
    Map<String, Double> after = shares(last);

    JsonNode change = last.get("change");
    double total = 0;
    for (JsonNode contribution : change.get("contributions")) {
      double s0 = before.get(contribution.get("label").asText());
      double s1 = after.get(contribution.get("label").asText());
      double points = 10_000 * (s1 * s1 - s0 * s0);
      assertThat(contribution.get("kind").asText()).isEqualTo("SHIFT");
      assertEnds(contribution, "/before", s0, s0);
      assertEnds(contribution, "/difference", s1 - s0, s1 - s0);
      assertThat(number(contribution, "/points/lower")).isCloseTo(points, within(1e-6));
      total += points;
    }
    assertThat(before).hasSize(3).containsOnlyKeys(after.keySet());
    assertThat(change.get("contributions")).hasSize(3);
    assertThat(number(change, "/points/lower")).isCloseTo(total, within(1e-6));
    assertThat(number(change, "/points/upper")).isCloseTo(total, within(1e-6));
    assertThat(number(change, "/after/value") - number(change, "/before/value"))
        .isCloseTo(total, within(1e-6));
    assertThat(total).isCloseTo(240.778, within(.001));
    assertThat(change.at("/since/period/label").asText()).isEqualTo("FY2021");
    assertThat(change.get("text").asText())
        .isEqualTo("The HHI changes by +240.8 points: every share is known.");
  }

  /** The shares of the amounts behind the inputs. */
  private static Map<String, Double> shares(JsonNode concentration) {
    Map<String, Double> shares = new LinkedHashMap<>();
    concentration
        .get("inputs")
        .forEach(
            input ->
                shares.put(input.get("label").asText(), input.at("/observation/value").asDouble()));
    double sum = shares.values().stream().mapToDouble(amount -> amount).sum();
    shares.replaceAll((label, amount) -> amount / sum);
    return shares;
  }

  @Test
  void theLargestContributionIsFirst() {
    JsonNode change =
        values(
                "values: [60, 22, 18], labels: [\"a\", \"b\", \"new\"]",
                "change(sinceValues: { values: [50, 30, 20], labels: [\"a\", \"gone\", \"b\"] })"
                    + CHANGE)
            .get("change");

    assertThat(texts(change.get("contributions"), "label")).isEqualTo("a, gone, new, b");
    assertThat(texts(change.get("contributions"), "kind")).isEqualTo("SHIFT, EXIT, ENTRY, SHIFT");
    assertEnds(change, "/contributions/0/points", 1100, 1100);
    assertEnds(change, "/contributions/1/points", -900, -900);
    assertEnds(change, "/contributions/1/after", 0, 0);
    assertEnds(change, "/contributions/2/points", 324, 324);
    assertEnds(change, "/contributions/2/before", 0, 0);
    assertEnds(change, "/contributions/3/points", 484 - 400, 484 - 400);
    assertEnds(change, "/points", 608, 608);
    assertNumber(change, "/before/value", 3800);
    assertNumber(change, "/after/value", 4408);
    assertThat(change.at("/since/period").isNull()).isTrue();
  }

  @Test
  void whoIsNotListedThenMayHaveBeenInTheRest() {
    JsonNode change =
        values(
                "values: [60, 10], labels: [\"a\", \"b\"], total: 100",
                "change(sinceValues: { values: [50, 30], labels: [\"a\", \"c\"], total: 100,"
                    + " assuming: { cap: 0.1 } })"
                    + CHANGE)
            .get("change");

    // a: .36 - .25. c had .3 and may have .3, all that is left. b may have had .1, the cap, and the
    // rest .2 of as much each; then nobody of them may be left, or one has .3.
    assertThat(texts(change.get("contributions"), "kind"))
        .isEqualTo("SHIFT, LISTED_ONLY_BEFORE, REST, LISTED_ONLY_AFTER");
    assertEnds(change, "/contributions/0/points", 1100, 1100);
    assertEnds(change, "/contributions/1/points", -900, 0);
    assertEnds(change, "/contributions/2/points", -200, 900);
    assertThat(change.at("/contributions/2/label").isNull()).isTrue();
    assertEnds(change, "/contributions/2/before", .2, .2);
    assertEnds(change, "/contributions/3/before", 0, .1);
    assertEnds(change, "/contributions/3/points", 0, 100);
    // 3,400 to 3,600 before, 3,700 to 4,600 after.
    assertEnds(change, "/points", 100, 1200);
    assertThat(change.get("text").asText()).contains("It rises for certain.");
  }

  @Test
  void aChangeThatMayBeNothingIsNotSaidToBeARise() {
    // 3,400 to 3,600 before, 3,600 to 5,200 after.
    JsonNode change =
        values(
                "values: [60], labels: [\"a\"], total: 100",
                "change(sinceValues: { values: [50, 30], labels: [\"a\", \"c\"], total: 100,"
                    + " assuming: { cap: 0.1 } })"
                    + CHANGE)
            .get("change");

    assertEnds(change, "/points", 0, 1800);
    assertThat(change.get("text").asText())
        .contains("0.0 to +1,800.0 points")
        .doesNotContain("for certain");
  }

  @Test
  void aGroupHasNoShareOnTheSideThatLacksIt() {
    JsonNode group =
        values(
                "values: [60, 40], labels: [\"a\", \"others\"], undivided: [\"others\"]",
                "change(sinceValues: { values: [50, 50], labels: [\"a\", \"b\"] })" + CHANGE)
            .at("/change/contributions");

    assertThat(texts(group, "kind")).contains("UNDIVIDED").contains("LISTED_ONLY_BEFORE");
    for (JsonNode contribution : group) {
      if (contribution.get("kind").asText().equals("UNDIVIDED")) {
        assertThat(contribution.get("label").asText()).isEqualTo("others");
        assertThat(contribution.get("before").isNull()).isTrue();
        assertThat(contribution.get("difference").isNull()).isTrue();
        assertEnds(contribution, "/after", .4, .4);
        assertEnds(contribution, "/points", 0, 1600);
      }
    }
  }

  @Test
  void withoutSharesOnOneSideThereIsNoChange() {
    JsonNode data =
        Ask.data(
            """
            { then: concentration(of: CATEGORIES, period: "FY2022") { change(since: "FY2018") %1$s }
              now: concentration(of: CATEGORIES, period: "FY2018") { change(since: "FY2022") %1$s }
              ratio: concentrationOfLargest(largest: 4, together: 0.6) {
                change(sinceValues: { values: [1] }) %1$s } }
            """
                .formatted(CHANGE));

    assertThat(data.at("/then/change/since/absence/reason").asText()).isEqualTo("NO_COMPOSITION");
    assertThat(data.at("/now/change/since/absence").isNull()).isTrue();
    for (JsonNode change : data.findValues("change")) {
      assertThat(change.get("points").isNull()).isTrue();
      assertThat(change.get("before").isNull()).isTrue();
      assertThat(change.get("after").isNull()).isTrue();
      assertThat(change.get("contributions")).isEmpty();
      assertThat(change.get("text").asText())
          .isEqualTo("Without shares on both sides there is no change to tell.");
    }
    assertThat(data.findValues("change")).hasSize(3);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "change | INVALID_ARGUMENT",
        "change(since: \"FY2021\", sinceValues: { values: [1] }) | INVALID_ARGUMENT",
        "change(since: \"FY2021\") | INVALID_ARGUMENT",
        "change(sinceValues: { values: [1, 2], labels: [\"a\"] }) | INVALID_ARGUMENT",
        "change(sinceValues: { values: [0] }) | INFEASIBLE_SHARES ZERO_SUM",
        "change(sinceValues: { values: [2], total: 1 }) | INFEASIBLE_SHARES OVER_TOTAL",
        "change(sinceValues: { values: [2], total: 0 }) | INFEASIBLE_SHARES TOTAL_NOT_POSITIVE"
      })
  void ownValuesChangeSinceEarlierValuesOnly(String field, String error) {
    assertThat(Own.error("values: [4, 3]", field + " { text }")).isEqualTo(error);
  }

  @Test
  void aTableChangesSincePeriodsAndSinceOwnValuesToo() {
    String asked = "{ concentration(of: CATEGORIES, period: \"FY2022\") { change%s { text } } }";

    assertThat(Own.error(asked.formatted(""))).isEqualTo("INVALID_ARGUMENT");
    assertThat(Own.error(asked.formatted("(since: \"spring\")"))).isEqualTo("INVALID_PERIOD");
    assertThat(
            Ask.data(
                    asked.formatted(
                        "(sinceValues: { values: [1], labels: [\"Computer services\"] })"))
                .findValuesAsText("text"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("The HHI changes by -3,142.6 points");
  }
}
