package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies are narrowed by date and by what they say, and stand in any order. */
@QuarkusTest
class PolicyFiltersTest {

  private static final String RAISED =
      "retention-limit-raised-from-35-to-50/2023-10-24/nation-20231024";

  @Test
  void aRangeHoldsWhatIsDatedWhollyWithinItAndNothingUndated() {
    assertThat(policies("from: \"FY2024\", to: \"FY2025\""))
        .isNotEmpty()
        .allSatisfy(
            policy -> {
              assertThat(policy.at("/period/start").asText()).isGreaterThanOrEqualTo("2023-07-01");
              assertThat(policy.at("/period/end").asText()).isLessThanOrEqualTo("2025-06-30");
            })
        .extracting(policy -> policy.get("key").asText())
        .contains(RAISED);
    assertThat(keys("from: \"2023-10-25\"")).isNotEmpty().doesNotContain(RAISED);
  }

  @Test
  void textAndKindAndRangeHoldTogether() {
    assertThat(
            keys(
                "kind: FOREIGN_EXCHANGE, text: \"RETENTION limit\", from: \"FY2024\", to:"
                    + " \"2023-10\""))
        .containsExactly(RAISED);
    assertThat(keys("kind: TAX, text: \"retention limit raised\"")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PERIOD_ASC", "PERIOD_DESC", "KEY"})
  void pagesInAnyOrderHoldEveryPolicyOnce(String order) {
    List<JsonNode> paged = policies("orderBy: " + order);
    List<String> keys = paged.stream().map(policy -> policy.get("key").asText()).toList();
    List<String> days = new ArrayList<>();
    for (JsonNode policy : paged) {
      days.add(policy.at("/period/start").asText("undated"));
    }

    assertThat(keys).doesNotHaveDuplicates().hasSameElementsAs(keys(""));
    if (order.equals("KEY")) {
      assertThat(keys).isSorted();
      return;
    }
    List<String> dated = new ArrayList<>(days);
    dated.removeIf(day -> !day.startsWith("2"));
    assertThat(days).startsWith(dated.toArray(String[]::new)).hasSizeGreaterThan(dated.size());
    if (order.equals("PERIOD_DESC")) {
      Collections.reverse(dated);
    }
    assertThat(dated).isSorted();
  }

  @ParameterizedTest
  @CsvSource({"PERIOD_ASC, PERIOD_DESC", "PERIOD_DESC, PERIOD_ASC", "KEY, PERIOD_ASC"})
  void aCursorOfAnotherOrderIsRefused(String one, String other) {
    String query = "{ economy { policies(orderBy: %s, first: 3 %s) { pageInfo { endCursor } } } }";
    String cursor = Ask.data(query.formatted(one, "")).findValue("endCursor").toString();

    assertThat(Ask.query(query.formatted(one, ", after: " + cursor)).has("errors")).isFalse();
    assertThat(Ask.code(Ask.query(query.formatted(other, ", after: " + cursor))))
        .isEqualTo("INVALID_CURSOR");
  }

  @Test
  void withoutAnOrderTheyStandAsOldestFirst() {
    assertThat(keys("")).isEqualTo(keys("orderBy: PERIOD_ASC"));
  }

  private static List<String> keys(String arguments) {
    return policies(arguments).stream().map(policy -> policy.get("key").asText()).toList();
  }

  private static List<JsonNode> policies(String arguments) {
    List<JsonNode> found = new ArrayList<>();
    String after = "null";
    while (after != null) {
      JsonNode page =
          Ask.data(
                  """
                  { economy { policies(first: 7, after: %s %s) { pageInfo { hasNextPage endCursor }
                      nodes { key kind period { start end } } } } }
                  """
                      .formatted(after, arguments.isEmpty() ? "" : ", " + arguments))
              .at("/economy/policies");
      page.get("nodes").forEach(found::add);
      boolean more = page.at("/pageInfo/hasNextPage").asBoolean();
      after = more ? page.at("/pageInfo/endCursor").toString() : null;
    }
    return found;
  }
}
