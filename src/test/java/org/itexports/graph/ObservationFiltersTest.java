package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints are narrowed by all that is given, and stand in the order that is asked for. */
@QuarkusTest
class ObservationFiltersTest {

  private static final String SERIES = "series: \"pk-ict-exports\"";

  /** All prints by key, asked for once. */
  private static List<JsonNode> every = List.of();

  @BeforeEach
  void askForAllOnce() {
    every = every.isEmpty() ? all("") : every;
  }

  @Test
  void aRangeHoldsThePeriodsThatLieWhollyWithinIt() {
    List<JsonNode> prints = all(SERIES + ", from: \"FY2020\", to: \"CY2020\"");

    assertThat(prints)
        .allSatisfy(
            print -> {
              assertThat(text(print, "/period/start")).isGreaterThanOrEqualTo("2019-07-01");
              assertThat(text(print, "/period/end")).isLessThanOrEqualTo("2020-12-31");
            })
        .extracting(print -> text(print, "/period/label"))
        .contains("FY2020", "FY2021-H1", "2020-12", "2019-07")
        .doesNotContain("FY2021", "FY2019", "CY2019");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "confidence: HIGH    | /confidence  | HIGH",
        "status: REVISED     | /status      | REVISED",
        "sourceKind: PRESS   | /source/kind | PRESS",
        "period: \"FY2021\"  | /period/label | FY2021",
        SERIES + "           | /series/key  | pk-ict-exports",
      })
  void aConditionHoldsForAllThatIsFoundAndForNothingElse(
      String condition, String field, String value) {
    List<String> wanted =
        every.stream().filter(p -> text(p, field).equals(value)).map(p -> text(p, "/key")).toList();

    assertThat(keys(condition)).isNotEmpty().isEqualTo(wanted);
  }

  @Test
  void allConditionsHoldTogether() {
    assertThat(
            keys(
                SERIES + ", period: \"FY2021\", status: REVISED, text: \"para 3\", to: \"FY2021\""))
        .containsExactly(
            "pk-ict-exports/FY2021/propk-20220824", "pk-ict-exports/FY2021/propk-20230118");
    assertThat(keys("period: \"FY2021\", from: \"FY2022\"")).isEmpty();
  }

  @Test
  void textIsLookedForInLocatorNoteAndDoubtWithoutRegardToCase() {
    assertThat(keys("period: \"FY2021\", text: \"LEAD (pbs)\""))
        .contains("pk-ict-exports/FY2021/toe-20210829");
    assertThat(all("text: \"year-ago\""))
        .isNotEmpty()
        .allSatisfy(
            print ->
                assertThat(
                        (text(print, "/locator") + text(print, "/note") + text(print, "/doubt"))
                            .toLowerCase(Locale.ROOT))
                    .containsAnyOf("year-ago", "year ago"));
  }

  @Test
  void theSeriesTheEconomyAndTheSourceHaveTheSameConditions() {
    List<String> root = keys(SERIES + ", confidence: HIGH, from: \"FY2024\"");
    String same = "confidence: HIGH, from: \"FY2024\", first: 100";

    assertThat(
            Ask.data(
                    "{ series(key: \"pk-ict-exports\") { observations("
                        + same
                        + ") { nodes { key } } } }")
                .findValuesAsText("key"))
        .isNotEmpty()
        .isEqualTo(root.subList(0, Math.min(100, root.size())));
    assertThat(
            Ask.data("{ economy { observations(" + SERIES + "," + same + ") { nodes { key } } } }")
                .findValuesAsText("key"))
        .isEqualTo(root.subList(0, Math.min(100, root.size())));
    assertThat(
            Ask.data(
                    "{ source(key: \"toe-20210829\") { observations("
                        + SERIES
                        + ", to: \"FY2021\") { nodes { key source { key } } } } }")
                .toString())
        .contains("pk-ict-exports/FY2021/toe-20210829");
  }

  @Test
  void anEconomyHasTheFiguresOfItsOwnSeriesAndItsFiguresAmongOthers() {
    JsonNode india =
        Ask.data(
            "{ economy(code: \"IN\") { observations(first: 100) { totalCount nodes { member series {"
                + " economy { code } } } } } }");

    assertThat(india.at("/economy/observations/totalCount").asInt()).isPositive();
    assertThat(india.at("/economy/observations/nodes"))
        .allSatisfy(
            print ->
                assertThat(List.of(text(print, "/member"), text(print, "/series/economy/code")))
                    .contains("IN"));
  }

  @Test
  void aSeriesIsNarrowedToAMemberThatItHas() {
    String query =
        "{ series(key: \"pk-ict-exports-by-category\") { observations(member: \"%s\") { nodes {"
            + " member } } } }";

    assertThat(Ask.data(query.formatted("computer_services")).findValuesAsText("member"))
        .isNotEmpty()
        .containsOnly("COMPUTER_SERVICES");
    assertThat(Ask.code(Ask.query(query.formatted("NOTHING")))).isEqualTo("UNKNOWN_CODE");
  }

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
        .hasSameElementsAs(every.stream().map(p -> text(p, "/key")).toList());
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from: \"FY2022\", to: \"FY2021\" | INVALID_ARGUMENT",
        "from: \"banana\"                 | INVALID_PERIOD",
        "to: \"\"                         | INVALID_PERIOD",
        "text: \"\"                       | INVALID_ARGUMENT",
        "text: \" - \"                    | INVALID_ARGUMENT",
        "series: \"pk-nothing\"           | UNKNOWN_CODE",
      })
  void impossibleConditionsAreCoded(String condition, String code) {
    assertThat(Ask.code(Ask.query("{ observations(" + condition + ") { totalCount } }")))
        .isEqualTo(code);
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

  private static List<String> keys(String arguments) {
    return all(arguments).stream().map(print -> text(print, "/key")).toList();
  }

  private static List<Double> values(String arguments) {
    return Ask.data("{ observations(" + arguments + ") { nodes { value } } }")
        .findValues("value")
        .stream()
        .map(JsonNode::asDouble)
        .toList();
  }

  private static List<JsonNode> all(String arguments) {
    List<JsonNode> found = new ArrayList<>();
    String after = "null";
    while (after != null) {
      JsonNode page =
          Ask.data(
                  """
                  { observations(first: 97, after: %s %s) { pageInfo { hasNextPage endCursor } nodes {
                      key value unit confidence status locator note doubt series { key }
                      period { label start end } source { kind published } } } }
                  """
                      .formatted(after, arguments.isEmpty() ? "" : ", " + arguments))
              .get("observations");
      page.get("nodes").forEach(found::add);
      boolean more = page.at("/pageInfo/hasNextPage").asBoolean();
      after = more ? page.at("/pageInfo/endCursor").toString() : null;
    }
    return found;
  }

  private static String text(JsonNode node, String pointer) {
    return node.at(pointer).asText();
  }
}
