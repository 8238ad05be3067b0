package org.itexports.graph.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.graph.engine.DemoEngine.request;

import graphql.introspection.IntrospectionQuery;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request costs, and what it may cost. */
class CostTest {

  /** Lets documents of any size through to the count. */
  private static final QueryEngine ENGINE =
      DemoEngine.with(
          "max-cost=1000",
          "max-aliases=100000",
          "max-root-fields=100000",
          "max-repeats=100000",
          "max-tokens=100000",
          "max-document-bytes=10000000");

  @Test
  void theBudgetMayBeSpentWhollyAndNotMore() {
    var whole = ENGINE.prepare(QueryRequest.of("{" + aliases(1000, "demoReleaseVersion") + "}"));
    assertThat(whole.errors()).isEmpty();
    assertThat(whole.cost()).isEqualTo(1000);
    assertThat(whole.budget()).isEqualTo(1000);

    var more = ENGINE.prepare(QueryRequest.of("{" + aliases(1001, "demoReleaseVersion") + "}"));
    assertThat(more.cost()).isEqualTo(1001);
    assertThat(more.errors())
        .singleElement()
        .hasToString(
            "QueryError[code=QUERY_TOO_COSTLY, message=The request costs 1001, and no more than 1000"
                + " is answered at once: ask for smaller pages or for fewer levels of them.,"
                + " locations=[], path=[], details={cost=1001, budget=1000}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{demoReleaseVersion}                         | 1",
        "{__typename}                                 | 1",
        "{demoShips{nodes{slug kind}}}                | 61", // 20 unless it is said
        "{demoShips(first:null){nodes{slug kind}}}    | 61",
        "{demoShips(first:50){nodes{slug kind}}}      | 151",
        "{demoShips(first:50,last:30){nodes{slug}}}   | 61", // the smaller of the two
        "{demoShips(last:30){edges{node{slug kind}}}} | 121",
        "{demoShips(first:0){nodes{slug}}}            | 3", // one at the least
        "{demoShips(first:-1){nodes{slug}}}           | 3", // refused by the field
        "{demoShips(first:101){nodes{slug}}}          | 201",
        "{demoShips(first:2147483647){nodes{slug}}}   | 201",
        "{demoThings{...on DemoShip{slug}}}           | 21", // a list without pages
        "{demoShip(slug:\"ark\"){anchor}}             | 26", // 1 and a field that weighs 25
        "{demoShips(first:2){nodes{anchor}}}          | 53",
        "{demoNumbers}                                | 1",
      })
  void pagesListsAndWeightsAreCounted(String query, long cost) {
    assertThat(cost(query)).isEqualTo(cost);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{demoReleaseVersion}                         | 0",
        "{demoShips(first:50){nodes{slug kind}}}      | 15", // 151 plain fields
        "{demoShip(slug:\"ark\"){anchor}}             | 25", // and one plain field
        "{demoShips(first:20){nodes{anchor}}}         | 502", // of 521
      })
  void tenPlainFieldsTakeNoLongerThanAUnitOfComputing(String query, long effort) {
    assertThat(ENGINE.prepare(QueryRequest.of(query)).effort()).isEqualTo(effort);
  }

  @Test
  void variablesAndTheirDefaultsAreRead() {
    var query = "query($n:Int=100){demoShips(first:$n){nodes{slug}}}";
    assertThat(cost(query)).isEqualTo(1 + 100 * 2);
    assertThat(cost(query, Map.of("n", 50))).isEqualTo(1 + 50 * 2);
    assertThat(cost(query, nothing("n"))).isEqualTo(1 + 20 * 2);
    assertThat(cost("query($n:Int){demoShips(first:$n){nodes{slug}}}")).isEqualTo(1 + 20 * 2);
  }

  @Test
  void variablesOfTheWrongTypeMisleadNobody() {
    var query = "query($n:Int){demoShips(first:$n){nodes{slug}}}";
    for (Object wrong : List.of("100", true, 1e300, Double.NaN, List.of(1), Map.of("a", 1))) {
      assertThat(cost(query, Map.of("n", wrong))).isBetween(3L, 201L);
    }
  }

  @Test
  void fragmentsCountWhereverTheyAreSpread() {
    var query =
        "{demoShips(first:10){nodes{...f ...f ...on DemoShip{...f}} edges{node{...f}}}}"
            + " fragment f on DemoShip{slug kind}";
    assertThat(cost(query)).isEqualTo(1 + 10 * (3 + 4 * 2));
  }

  @Test
  void whatIsSkippedIsFree() {
    assertThat(cost("{demoInt(value:1) a:demoInt(value:1)@skip(if:true)}")).isEqualTo(1);
    assertThat(cost("{demoInt(value:1) a:demoInt(value:1)@include(if:false)}")).isEqualTo(1);
    var query = "query($v:Boolean=true){demoInt(value:1) ...@skip(if:$v){b:demoInt(value:1)}}";
    assertThat(cost(query)).isEqualTo(1);
    assertThat(cost(query, Map.of("v", false))).isEqualTo(2);
  }

  @Test
  void longListsCountEachTimeTheyAreUsed() {
    Map<String, Object> values = Map.of("v", Collections.nCopies(100_000, 1));
    var query = "query($v:[Float!]!){%s}".formatted(aliases(10, "demoSum(values:$v)"));
    assertThat(cost(query, values)).isEqualTo(10 * 201);
  }

  @Test
  void listsInsideOfObjectsAndOfListsCountToo() {
    var query = "query($f:DemoFilterInput!){demoFilter(filter:$f)}";
    var filter = Map.<String, Object>of("kinds", Collections.nCopies(500, "MIKE"));
    assertThat(cost(query, Map.of("f", filter))).isEqualTo(2);

    var literal = "{demoFilter(filter:{word:\"w\",kinds:[%s]})}".formatted("MIKE,".repeat(500));
    assertThat(cost(literal)).isEqualTo(2);
  }

  @Test
  void longListsInFragmentsAreCountedOnce() {
    var list = "[" + "1,".repeat(5_000) + "]";
    var query = "{" + "...f ".repeat(3_000) + "} fragment f on Query{demoSum(values:" + list + ")}";
    assertThat(cost(query)).isEqualTo(3_000 * 11);
  }

  @Test
  void whatCannotBeCountedIsOverAnyBudget() {
    var deep = "{demoShip(slug:\"ark\"){%s%s}}";
    var levels = "sisters(first:100){nodes{".repeat(8);
    assertThat(cost(deep.formatted(levels, "slug" + "}}".repeat(8)))).isEqualTo(20202020202020202L);

    var query = deep.formatted(levels + "sisters(first:100){nodes{...f}}", "}}".repeat(8));
    var fragment = " fragment f on DemoShip{" + aliases(100, "slug") + "}";
    assertThat(cost(query + fragment)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aFieldOfSeveralTypesCostsWhatTheDearestDoes() {
    var one = new FieldPrice(3, FieldPrice.Repetition.ONCE, 0, Set.of());
    var other = new FieldPrice(1, FieldPrice.Repetition.LIST, 20, Set.of());
    var either = new FieldPrice(3, FieldPrice.Repetition.LIST, 20, Set.of());
    assertThat(one.or(other)).isEqualTo(either);
    assertThat(other.or(one)).isEqualTo(either);
  }

  @Test
  void questionsAboutTheSchemaAreFree() {
    assertThat(cost(IntrospectionQuery.INTROSPECTION_QUERY)).isZero();
  }

  private static String aliases(int number, String field) {
    return IntStream.range(0, number)
        .mapToObj(i -> "a" + i + ":" + field)
        .collect(Collectors.joining(" "));
  }

  private static Map<String, Object> nothing(String name) {
    var variables = new HashMap<String, Object>();
    variables.put(name, null);
    return variables;
  }

  private static long cost(String query) {
    return cost(query, Map.of());
  }

  private static long cost(String query, Map<String, Object> variables) {
    var prepared = ENGINE.prepare(request(query, variables));
    assertThat(prepared.errors()).allMatch(error -> error.details().containsKey("cost"));
    return prepared.cost();
  }
}
