package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.IntrospectionQuery;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request may cost, and how that is counted. */
class CostLimitTest {

  /** 1 for the connection, 100 times nodes and its 498 fields. */
  private static final String PAGE =
      "demoShips(first:100){nodes{" + aliases(498, "slug") + "}}"; // 49,901

  @Test
  void theBudgetMayBeSpentWhollyAndNotMore() {
    assertThat(cost("{" + PAGE + aliases(99, "demoReleaseVersion") + "}")).isNull();
    assertThat(cost("{" + PAGE + aliases(100, "demoReleaseVersion") + "}")).isEqualTo(50_001);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "demoShips{nodes{%s}}                        | 60021", // 20 unless it is said
        "demoShips(first:null){nodes{%s}}            | 60021",
        "demoShips(first:50,last:30){edges{node{%s}}} | 90061",
        "demoShips(last:30){nodes{%s}}               | 90031",
        "demoShips(first:0){nodes{%s}} demoShips(first:-1){nodes{x:%s}} | ", // one at the least
        "demoThings{...on DemoShip{%s}}              | 60001", // a list without pages
      })
  void pagesAndListsRepeatWhatIsBelowThem(String query, Long cost) {
    var fields = aliases(3000, "slug");
    assertThat(cost("{" + query.formatted(fields, fields).replace("x:a0", "a0") + "}"))
        .isEqualTo(cost);
  }

  @Test
  void variablesAndTheirDefaultsAreRead() {
    var query = "query($n:Int=100){demoShips(first:$n){nodes{" + aliases(600, "slug") + "}}}";
    assertThat(cost(query)).isEqualTo(1 + 100 * 601);
    assertThat(cost(query, "{\"n\":50}")).isNull();
    assertThat(cost(query, "{\"n\":null}")).isNull();
  }

  @Test
  void fragmentsCountWhereverTheyAreSpread() {
    var query =
        "{demoShips(first:100){nodes{...f ...f} edges{node{...f}}}} fragment f on DemoShip{";
    assertThat(cost(query + aliases(200, "slug") + "}")).isEqualTo(1 + 100 * (3 + 600));
  }

  @Test
  void whatIsSkippedIsFree() {
    assertThat(cost("{" + PAGE + aliases(100, "x:demoInt(value:1)@skip(if:true)", "") + "}"))
        .isNull();
  }

  @Test
  void namesOfTypesCountLikeAnyField() {
    assertThat(cost("{demoShips(first:100){nodes{" + aliases(600, "__typename") + "}}}"))
        .isEqualTo(1 + 100 * 601);
  }

  @Test
  void longListsCountEachTimeTheyAreUsed() {
    var values = "{\"v\":" + Collections.nCopies(100_000, 1) + "}";
    var query = "query($v:[Float!]!){%s}";
    assertThat(cost(query.formatted(aliases(124, "demoSum(values:$v)")), values)).isNull();
    assertThat(cost(query.formatted(aliases(125, "demoSum(values:$v)")), values))
        .isEqualTo(125 * 401);
  }

  @Test
  void longListsInFragmentsAreCountedQuickly() {
    var list = "[" + "1,".repeat(5_000) + "]";
    var query = "{" + "...f ".repeat(3_000) + "} fragment f on Query{demoSum(values:" + list + ")}";
    assertThat(cost(query)).isEqualTo(3_000 * 21);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-2147483648", "-1", "101", "2147483647"})
  void pageSizesOutOfRangeAreLeftToTheirField(String size) {
    var answer =
        Client.ask("{demoShips(first:%s){nodes{%s}}}".formatted(size, aliases(400, "slug")));
    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("PAGE_SIZE");
  }

  @Test
  void theSchemaMayBeReadWhole() {
    var answer = Client.ask(IntrospectionQuery.INTROSPECTION_QUERY);
    assertThat(answer.has("errors")).isFalse();
    assertThat(answer.at("/data/__schema/types")).isNotEmpty();
  }

  @Test
  void theRefusalSaysWhatToDo() {
    var response = Client.post(Client.body("{" + PAGE + aliases(100, "demoBroken") + "}"));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .isEqualTo(
            "{\"errors\":[{\"message\":\"The request costs 50001, and no more than 50000 is answered"
                + " at once: ask for smaller pages or for fewer levels of them.\",\"extensions\":"
                + "{\"code\":\"QUERY_TOO_COSTLY\",\"cost\":50001,\"budget\":50000}}]}");
  }

  private static String aliases(int number, String field) {
    return aliases(number, field, "a");
  }

  private static String aliases(int number, String field, String prefix) {
    return IntStream.range(0, number)
        .mapToObj(i -> prefix.isEmpty() ? field : prefix + i + ":" + field)
        .collect(Collectors.joining(" "));
  }

  private static Long cost(String query) {
    return cost(query, "{}");
  }

  /** The cost for which a request is refused; null when it is answered. */
  private static Long cost(String query, String variables) {
    JsonNode error = Client.ask(query, variables).at("/errors/0");
    if (!error.at("/extensions/code").asText().equals("QUERY_TOO_COSTLY")) {
      return null;
    }
    return error.at("/extensions/cost").asLong();
  }
}
