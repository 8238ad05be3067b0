package org.itexports.graph.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.itexports.relay.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a request before it is executed. */
class PreparationTest {

  private static final QueryEngine ENGINE = DemoEngine.with();

  @Test
  void aRequestThatMayBeExecutedHasNoErrors() {
    var prepared = ENGINE.prepare(QueryRequest.of("query Ships { demoShips { totalCount } }"));
    assertThat(prepared.errors()).isEmpty();
    assertThat(prepared.operationType()).contains(OperationType.QUERY);
    assertThat(prepared.operationName()).isEqualTo("Ships");
    assertThat(prepared.cost()).isEqualTo(21);
    assertThat(prepared.budget()).isEqualTo(50_000);
    assertThat(executed(prepared).data().toString())
        .isEqualTo("{\"data\":{\"demoShips\":{\"totalCount\":5}}}");
  }

  @Test
  void theHashIsThatOfTheText() {
    assertThat(ENGINE.prepare(QueryRequest.of("{__typename}")).documentHash())
        .isEqualTo("ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38");
    assertThat(ENGINE.prepare(QueryRequest.of("{ é")).documentHash())
        .isEqualTo("1d92515516438fd5de5652752bc7d44cc7f0819a0c0ea2f330ceb7d3ea3fe055");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query Q{nope}                           | QUERY        | Q",
        "mutation M{nope}                        | MUTATION     | M",
        "mutation{a@a@a@a@a@a@a}                 | MUTATION     | ''",
        "subscription S{a}                       | SUBSCRIPTION | S",
        "{ nope                                  |              | ''",
        "fragment F on Query{__typename}         |              | ''",
        "type A{a:Int}                           |              | ''",
        "query A{demoAncient} query B{__typename} |             | ''",
      })
  void theOperationIsKnownWhereThereIsOneAlsoWhenItIsRefused(
      String document, OperationType type, String name) {
    var prepared = ENGINE.prepare(QueryRequest.of(document));
    assertThat(prepared.errors()).isNotEmpty();
    assertThat(prepared.operationType().orElse(null)).isEqualTo(type);
    assertThat(prepared.operationName()).isEqualTo(name);
    assertThat(prepared.cost()).isZero();
    assertThat(prepared.budget()).isZero();
    assertThat(executed(prepared).executed()).isFalse();
    assertThat(executed(prepared).errors()).isEqualTo(prepared.errors());
  }

  @Test
  void oneOfSeveralOperationsIsChosenByItsName() {
    var document = "query A{demoInt(value:1)} query B{demoShips{totalCount}}";
    var chosen = ENGINE.prepare(new QueryRequest(document, "B", Map.of(), Map.of()));
    assertThat(chosen.operationName()).isEqualTo("B");
    assertThat(chosen.cost()).isEqualTo(21);
    assertThat(executed(chosen).data().toString())
        .isEqualTo("{\"data\":{\"demoShips\":{\"totalCount\":5}}}");

    for (String name : new String[] {null, "", "C", "a"}) {
      var none = ENGINE.prepare(new QueryRequest(document, name, Map.of(), Map.of()));
      assertThat(none.errors())
          .singleElement()
          .matches(error -> error.code() == ErrorCode.BAD_REQUEST)
          .matches(error -> error.message().contains("'operationName'"));
    }
  }

  @Test
  void anEmptyNameIsNoName() {
    var document = "query A{demoInt(value:1)}";
    var prepared = ENGINE.prepare(new QueryRequest(document, "", Map.of(), Map.of()));
    assertThat(executed(prepared).data().toString()).isEqualTo("{\"data\":{\"demoInt\":1}}");
    assertThat(prepared.operationName()).isEqualTo("A");
  }

  @Test
  void whatWasPreparedIsKnown() {
    var engine = DemoEngine.with();
    var document = "{demoAncient}";
    assertThat(engine.knows(document)).isFalse();
    engine.prepare(QueryRequest.of(document));
    assertThat(engine.knows(document)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{nope}", "{", "mutation{__typename}"})
  void whatIsRefusedIsNotKept(String document) {
    ENGINE.prepare(QueryRequest.of(document));
    assertThat(ENGINE.knows(document)).isFalse();
  }

  @Test
  void whatIsUnusuallyLargeIsNotKept() {
    var long_ = "{demoAncient}#" + "-".repeat(20_000);
    var rich = "{demoSum(values:[" + "1 ".repeat(1100) + "])}";
    for (String document : new String[] {long_, rich}) {
      assertThat(ENGINE.prepare(QueryRequest.of(document)).errors()).isEmpty();
      assertThat(ENGINE.knows(document)).isFalse();
    }
  }

  @Test
  void variablesAreCheckedWhenItIsExecuted() {
    var prepared =
        ENGINE.prepare(
            DemoEngine.request("query($v:Int!){demoInt(value:$v)}", Map.of("v", "seven")));
    assertThat(prepared.errors()).isEmpty();
    var reply = executed(prepared);
    assertThat(reply.executed()).isFalse();
    assertThat(reply.errors())
        .extracting(QueryError::code)
        .containsExactly(ErrorCode.INVALID_VARIABLES);
  }

  @Test
  void oneThatWasPreparedMayBeExecutedAgain() {
    var prepared = ENGINE.prepare(QueryRequest.of("{demoInt(value:1)}"));
    assertThat(executed(prepared)).isEqualTo(executed(prepared));
  }

  private static QueryReply executed(PreparedQuery prepared) {
    return ENGINE.execute(prepared, DemoEngine.CATALOGUE, "test", new Cancellation());
  }
}
