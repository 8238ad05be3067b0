package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.graph.Prints.all;
import static org.itexports.graph.Prints.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints stand in the order that is asked for, and their cursors belong to it. */
@QuarkusTest
class ObservationOrderTest {

  private static final String SERIES = "series: \"pk-ict-exports\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KEY",
        "PERIOD_ASC",
        "PERIOD_DESC",
        "PUBLISHED_ASC",
        "PUBLISHED_DESC",
        "VALUE_ASC",
        "VALUE_DESC"
      })
  void pagesInAnyOrderHoldEveryPrintOnce(String order) {
    List<JsonNode> paged = all("orderBy: " + order);

    assertThat(paged.stream().map(p -> text(p, "/key")).toList())
        .doesNotHaveDuplicates()
        .hasSameElementsAs(all("").stream().map(p -> text(p, "/key")).toList());
    assertThat(paged).isSortedAccordingTo(comparator(order));
  }

  @ParameterizedTest
  @CsvSource({
    "VALUE_ASC, VALUE_DESC",
    "VALUE_ASC, PERIOD_ASC",
    "PERIOD_ASC, KEY",
    "KEY, PERIOD_ASC",
  })
  void aCursorOfAnotherOrderIsRefused(String one, String other) {
    String cursor =
        Ask.data("{ observations(orderBy: " + one + ", first: 3) { pageInfo { endCursor } } }")
            .findValue("endCursor")
            .toString();

    for (String argument : List.of("after", "before")) {
      String query = "{ observations(orderBy: %s, %s: %s) { totalCount } }";
      assertThat(Ask.query(query.formatted(one, argument, cursor)).has("errors")).isFalse();
      assertThat(Ask.code(Ask.query(query.formatted(other, argument, cursor))))
          .isEqualTo("INVALID_CURSOR");
    }
  }

  @Test
  void aCursorOutlivesThePrintItWasMadeFor() {
    // The cursor of a print that is filtered away now stands between those that are left.
    String cursor =
        Ask.data(
                "{ observations("
                    + SERIES
                    + ", orderBy: VALUE_DESC, first: 40) { pageInfo {"
                    + " endCursor } } }")
            .findValue("endCursor")
            .toString();
    String high = SERIES + ", confidence: HIGH, orderBy: VALUE_DESC, first: 100";
    List<Double> first = values(high + ", before: " + cursor);
    List<Double> rest = values(high + ", after: " + cursor);

    assertThat(first).isNotEmpty();
    assertThat(rest).isNotEmpty();
    assertThat(first.get(first.size() - 1)).isGreaterThanOrEqualTo(rest.get(0));
  }

  private static Comparator<JsonNode> comparator(String order) {
    Comparator<JsonNode> byKey = by(print -> text(print, "/key"));
    Comparator<JsonNode> byPeriod =
        by(print -> text(print, "/period/start") + text(print, "/period/end"));
    // "none" is behind every date, so that it must not be turned round with them.
    Function<JsonNode, String> published =
        print -> text(print, "/source/published").replace("null", "none");
    Comparator<JsonNode> undatedLast = by(print -> published.apply(print).startsWith("n"));
    Comparator<JsonNode> byUnit = by(print -> text(print, "/unit"));
    Comparator<JsonNode> byValue = by(print -> print.get("value").asDouble());
    return switch (order) {
      case "KEY" -> byKey;
      case "PERIOD_ASC" -> byPeriod.thenComparing(byKey);
      case "PERIOD_DESC" -> byPeriod.reversed().thenComparing(byKey);
      case "PUBLISHED_ASC" -> undatedLast.thenComparing(by(published)).thenComparing(byKey);
      case "PUBLISHED_DESC" ->
          undatedLast.thenComparing(by(published).reversed()).thenComparing(byKey);
      case "VALUE_ASC" -> byUnit.thenComparing(byValue).thenComparing(byKey);
      default -> byUnit.thenComparing(byValue.reversed()).thenComparing(byKey);
    };
  }

  private static <K extends Comparable<K>> Comparator<JsonNode> by(Function<JsonNode, K> key) {
    return Comparator.comparing(key);
  }

  private static List<Double> values(String arguments) {
    return Ask.data("{ observations(" + arguments + ") { nodes { value } } }")
        .findValues("value")
        .stream()
        .map(JsonNode::asDouble)
        .toList();
  }
}
