package org.itexports.graph.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itexports.relay.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten characters may stand for more digits than memory holds: nobody writes them out. */
class HugeNumbersTest {

  private static final QueryEngine ENGINE = DemoEngine.with();

  /** Every place for a value that the demonstration schema has, by the type that it wants. */
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("Int!", "{demoInt(value:%s)}"),
          Map.entry("Int", "{demoShips(first:%s){totalCount}}"),
          Map.entry("Float", "{demoSum(values:[1],total:%s)}"),
          Map.entry("Float!", "{demoSum(values:[1,%s])}"),
          Map.entry("[Float!]!", "{demoSum(values:%s)}"),
          Map.entry("ID!", "{demoNode(id:%s){id}}"),
          Map.entry("String!", "{demoShip(slug:%s){id}}"),
          Map.entry("Date", "{demoFilter(filter:{word:\"w\",since:%s})}"),
          Map.entry("DemoKind!", "{demoFilter(filter:{word:\"w\",kinds:[%s]})}"),
          Map.entry("DemoFilterInput!", "{demoFilter(filter:%s)}"));

  static Stream<String> places() {
    return PLACES.values().stream();
  }

  static Stream<Object[]> variables() {
    var numbers =
        List.of(
            new BigDecimal("1e1000000000"),
            new BigDecimal("-1e2147483647"),
            new BigDecimal("1e-1000000000"),
            BigInteger.TEN.pow(400),
            1e308);
    return PLACES.entrySet().stream()
        .flatMap(
            place ->
                numbers.stream()
                    .flatMap(
                        number ->
                            Stream.of(number, List.of(number), Map.of("word", number))
                                .map(
                                    value ->
                                        new Object[] {place.getKey(), place.getValue(), value})));
  }

  @ParameterizedTest
  @MethodSource("places")
  void areRefusedAsLiterals(String query) {
    for (String number :
        List.of("1e1000000000", "-1E+1000000000", "1.0e-1000000000", "1e99999999999")) {
      for (String value :
          List.of(number, "[" + number + "]", "{word:\"w\",least:" + number + "}")) {
        var prepared = ENGINE.prepare(QueryRequest.of(query.formatted(value)));
        assertThat(prepared.errors())
            .extracting(QueryError::code)
            .containsExactly(ErrorCode.DOCUMENT_TOO_LARGE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void areRefusedAsDefaultsOfVariables(String query) {
    for (String number : List.of("1e1000000000", "1e99999999999")) {
      var document = "query($v:Float=%s)".formatted(number) + query.formatted("$v");
      assertThat(ENGINE.prepare(QueryRequest.of(document)).errors())
          .extracting(QueryError::code)
          .containsExactly(ErrorCode.DOCUMENT_TOO_LARGE);
    }
  }

  @ParameterizedTest
  @MethodSource("variables")
  void areNeverWrittenOutAsVariables(String type, String query, Object value) {
    var document = "query($v:%s)".formatted(type) + query.formatted("$v");
    var reply =
        ENGINE.execute(
            DemoEngine.request(document, Map.of("v", value)), DemoEngine.CATALOGUE, "test");
    assertThat(reply.errors())
        .allMatch(error -> error.code() != ErrorCode.INTERNAL_ERROR)
        .allMatch(error -> error.message().length() < 500);
    assertThat(String.valueOf(reply.data())).hasSizeLessThan(1000);
  }

  @ParameterizedTest
  @CsvSource({"1e400, INVALID_ARGUMENT", "-1e400, INVALID_ARGUMENT", "1e308,"})
  void thoseThatCanBeWrittenAreLeftToTheirField(String number, ErrorCode code) {
    var reply = DemoEngine.execute(ENGINE, "{demoNumber(value:%s)}".formatted(number));
    assertThat(reply.errors())
        .extracting(QueryError::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }
}
