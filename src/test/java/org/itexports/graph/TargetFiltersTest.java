package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets are narrowed by what became of them and when they are due, and stand in any order. */
@QuarkusTest
class TargetFiltersTest {

  enum Outcome {
    MET,
    MISSED,
    OPEN,
    NOT_COMPARABLE
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void anOutcomeFindsExactlyTheTargetsOfWhichItBecame(Outcome outcome) {
    List<String> wanted =
        targets("").stream()
            .filter(target -> target.at("/progress/outcome").asText().equals(outcome.name()))
            .map(target -> target.get("key").asText())
            .toList();

    assertThat(keys("outcome: " + outcome)).isNotEmpty().isEqualTo(wanted);
  }

  @Test
  void theOutcomesDivideTheTargets() {
    List<String> parts = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      parts.addAll(keys("outcome: " + outcome));
    }

    assertThat(parts).doesNotHaveDuplicates().hasSameElementsAs(keys(""));
  }

  @Test
  void aRangeHoldsWhatIsDueWhollyWithinItAndNothingUndated() {
    assertThat(targets("from: \"FY2019\", to: \"CY2020\""))
        .isNotEmpty()
        .allSatisfy(
            target -> {
              assertThat(target.at("/period/start").asText()).isGreaterThanOrEqualTo("2018-07-01");
              assertThat(target.at("/period/end").asText()).isLessThanOrEqualTo("2020-12-31");
            })
        .extracting(target -> target.get("key").asText())
        .contains("it-exports/CY2020/morenews-2017");
    assertThat(keys("from: \"FY1990\"")).doesNotContain("it-exports/open/br-20250809");
  }

  @Test
  void allConditionsHoldTogether() {
    assertThat(keys("kind: TARGET, outcome: OPEN, text: \"it exports\", from: \"FY2029\""))
        .contains("it-exports/FY2029/ppi-20260218");
    assertThat(keys("kind: FORECAST, outcome: OPEN, from: \"FY2029\""))
        .doesNotContain("it-exports/FY2029/ppi-20260218");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KEY",
        "DUE_ASC",
        "DUE_DESC",
        "ANNOUNCED_ASC",
        "ANNOUNCED_DESC",
        "AMOUNT_ASC",
        "AMOUNT_DESC"
      })
  void pagesInAnyOrderHoldEveryTargetOnce(String order) {
    List<JsonNode> paged = targets("orderBy: " + order);

    assertThat(paged.stream().map(target -> target.get("key").asText()).toList())
        .doesNotHaveDuplicates()
        .hasSameElementsAs(keys(""));
    assertThat(paged).isSortedAccordingTo(comparator(order));
  }

  @ParameterizedTest
  @CsvSource({"DUE_ASC, DUE_DESC", "AMOUNT_ASC, KEY", "KEY, AMOUNT_ASC"})
  void aCursorOfAnotherOrderIsRefused(String one, String other) {
    String query = "{ economy { targets(orderBy: %s, first: 3 %s) { pageInfo { endCursor } } } }";
    String cursor = Ask.data(query.formatted(one, "")).findValue("endCursor").toString();

    assertThat(Ask.query(query.formatted(one, ", after: " + cursor)).has("errors")).isFalse();
    assertThat(Ask.code(Ask.query(query.formatted(other, ", after: " + cursor))))
        .isEqualTo("INVALID_CURSOR");
  }

  private static Comparator<JsonNode> comparator(String order) {
    Comparator<JsonNode> byKey = Comparator.comparing(target -> target.get("key").asText());
    Comparator<JsonNode> byAmount =
        Comparator.comparing(target -> target.at("/money/amount").asDouble());
    return switch (order) {
      case "KEY" -> byKey;
      case "AMOUNT_ASC" -> byAmount.thenComparing(byKey);
      case "AMOUNT_DESC" -> byAmount.reversed().thenComparing(byKey);
      case "DUE_ASC", "DUE_DESC" ->
          dated("/period/end", order.endsWith("DESC")).thenComparing(byKey);
      default -> dated("/announced", order.endsWith("DESC")).thenComparing(byKey);
    };
  }

  private static Comparator<JsonNode> dated(String field, boolean latestFirst) {
    Comparator<JsonNode> undatedLast =
        Comparator.comparing(target -> day(target, field).startsWith("z"));
    Comparator<JsonNode> byDay = Comparator.comparing(target -> day(target, field));
    return undatedLast.thenComparing(latestFirst ? byDay.reversed() : byDay);
  }

  /** A month or year stands at its first day. */
  private static String day(JsonNode target, String field) {
    String text = target.at(field).asText("");
    return text.isEmpty() || text.equals("null")
        ? "z"
        : text + "-01-01".substring(text.length() - 4);
  }

  private static List<String> keys(String arguments) {
    return targets(arguments).stream().map(target -> target.get("key").asText()).toList();
  }

  private static List<JsonNode> targets(String arguments) {
    List<JsonNode> found = new ArrayList<>();
    String after = "null";
    while (after != null) {
      JsonNode page =
          Ask.data(
                  """
                  { economy { targets(first: 7, after: %s %s) { pageInfo { hasNextPage endCursor }
                      nodes { key kind announced money { amount } period { start end }
                        progress { outcome } } } } }
                  """
                      .formatted(after, arguments.isEmpty() ? "" : ", " + arguments))
              .at("/economy/targets");
      page.get("nodes").forEach(found::add);
      boolean more = page.at("/pageInfo/hasNextPage").asBoolean();
      after = more ? page.at("/pageInfo/endCursor").toString() : null;
    }
    return found;
  }
}
