package org.itexports.graph.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itexports.relay.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer lists as many errors as somebody reads. */
class ErrorListTest {

  private static final QueryEngine ENGINE = DemoEngine.with();

  @Test
  void whatIsWrongAtSeveralPlacesIsSaidOnce() {
    var errors = errors("{__typename@a@a demoAncient@a}");
    assertThat(errors).extracting(QueryError::message).containsExactly("Unknown directive 'a'");
    assertThat(errors.get(0).locations())
        .extracting(SourceLocation::getColumn)
        .containsExactly(12, 14, 28);
  }

  @Test
  void noMoreThanTenPlacesAreNamed() {
    var query = "{" + "demoAncient{a}".repeat(12) + "}";
    var errors = errors(query);
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).locations()).hasSize(10);
  }

  @Test
  void noMoreThanTenErrorsOfARequestAreListed() {
    assertThat(errors(unknownFields(10)))
        .hasSize(10)
        .noneMatch(error -> !error.details().isEmpty());
    assertThat(errors(unknownFields(11)))
        .hasSize(11)
        .last()
        .matches(error -> error.details().get("more").equals(1));

    var errors = errors(unknownFields(23));
    assertThat(errors).hasSize(11);
    assertThat(errors.get(10).toString())
        .isEqualTo(
            "QueryError[code=GRAPHQL_VALIDATION_FAILED, message=Errors that are not listed: 13.,"
                + " locations=[], path=[], details={more=13}]");
  }

  @Test
  void fieldsThatFailAreEachListedUpToAHundred() {
    var all = IntStream.range(0, 140).mapToObj(ErrorListTest::ofField).toList();
    assertThat(ErrorList.shortened(all.subList(0, 100))).isEqualTo(all.subList(0, 100));

    var shortened = ErrorList.shortened(all);
    assertThat(shortened).hasSize(101);
    assertThat(shortened.get(100).message()).isEqualTo("Errors that are not listed: 40.");
    assertThat(shortened.get(100).code()).isEqualTo(ErrorCode.UNKNOWN_CODE);
  }

  @ParameterizedTest
  @CsvSource({
    "{demoShp}, demoShip",
    "{demoShips(frst:1){totalCount}}, first",
    "{demoShips{node{id}}}, nodes",
    "{demoFilter(filter:{word:\"w\" kinds:[MIK]})}, MIKE",
    "{...on DemoShp{id}}, DemoShip",
    "{__typename@skp(if:true)}, skip",
  })
  void nothingIsGuessedThatTheSenderMayHaveMeant(String query, String meant) {
    assertThat(errors(query)).isNotEmpty();
    assertThat(errors(query).toString()).doesNotContain(meant).doesNotContainIgnoringCase("mean");
  }

  private static QueryError ofField(int index) {
    return new QueryError(
        ErrorCode.UNKNOWN_CODE, "No such ship.", List.of(), List.of("ships", index), Map.of());
  }

  private static String unknownFields(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "nope" + i)
        .collect(Collectors.joining(" ", "{", "}"));
  }

  private static List<QueryError> errors(String query) {
    return ENGINE.prepare(QueryRequest.of(query)).errors();
  }
}
