package org.itexports.graph.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import org.itexports.relay.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema may be read in good faith, or not at all where that is switched off. */
class IntrospectionLimitsTest {

  private static final QueryEngine OPEN = DemoEngine.with();
  private static final QueryEngine CLOSED = DemoEngine.with("introspection=false");

  @Test
  void theWholeSchemaMayBeRead() {
    var reply = DemoEngine.execute(OPEN, IntrospectionQuery.INTROSPECTION_QUERY);
    assertThat(reply.errors()).isEmpty();
    assertThat(reply.executed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{__schema{types{fields{type{fields{type{name}}}}}}}",
        "{__schema{types{possibleTypes{possibleTypes{name}}}}}",
        "{__schema{types{interfaces{interfaces{name}}}}}",
        "{a:__type(name:\"Query\"){name} b:__type(name:\"DemoShip\"){name}}",
        "{a:__schema{queryType{name}} b:__schema{queryType{name}}}",
      })
  void questionsInCirclesAndSeveralAtOnceAreRefused(String query) {
    var reply = DemoEngine.execute(OPEN, query);
    assertThat(reply.executed()).isFalse();
    assertThat(reply.errors())
        .singleElement()
        .matches(error -> error.code() == ErrorCode.GRAPHQL_VALIDATION_FAILED)
        .matches(error -> error.message().contains("not asking for introspection in good faith"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{__schema{queryType{name}}}",
        "{demoAncient x:__type(name:\"Query\"){name}}",
        "{...f} fragment f on Query{...{__type(name:\"Query\"){name}}}",
      })
  void switchedOffItIsRefused(String query) {
    var prepared = CLOSED.prepare(QueryRequest.of(query));
    assertThat(prepared.errors())
        .extracting(QueryError::code)
        .containsExactly(ErrorCode.INTROSPECTION_DISABLED);
  }

  @Test
  void switchedOffTheWholeSchemaIsRefused() {
    var reply = DemoEngine.execute(CLOSED, IntrospectionQuery.INTROSPECTION_QUERY);
    assertThat(reply.executed()).isFalse();
    assertThat(reply.errors())
        .extracting(QueryError::code)
        .containsExactly(ErrorCode.INTROSPECTION_DISABLED);
  }

  @Test
  void switchedOffTheNamesOfTypesAreStillServed() {
    var reply = DemoEngine.execute(CLOSED, "{__typename demoShip(slug:\"ark\"){__typename}}");
    assertThat(reply.data().toString())
        .isEqualTo(
            "{\"data\":{\"__typename\":\"Query\",\"demoShip\":{\"__typename\":\"DemoShip\"}}}");
  }
}
