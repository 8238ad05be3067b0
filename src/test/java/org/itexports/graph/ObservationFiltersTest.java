package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.graph.Prints.all;
import static org.itexports.graph.Prints.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prints are narrowed by all that is given. */
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

  private static List<String> keys(String arguments) {
    return all(arguments).stream().map(print -> text(print, "/key")).toList();
  }
}
