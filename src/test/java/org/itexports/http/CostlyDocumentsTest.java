package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small documents made to keep the engine busy are answered before the client loses patience. */
class CostlyDocumentsTest {

  private static final String DOUBLING =
      IntStream.range(0, 900)
          .mapToObj(i -> "fragment f%d on Query{...f%d ...f%d}".formatted(i, i + 1, i + 1))
          .collect(Collectors.joining("", "{...f0}", "fragment f900 on Query{__typename}"));

  private static final String CHAIN =
      IntStream.range(0, 580)
          .mapToObj(i -> "fragment f%d on Query{...f%d}".formatted(i, i + 1))
          .collect(Collectors.joining("", "{...f0}", "fragment f580 on Query{__typename}"));

  static Stream<String> documents() {
    return Stream.of(
        DOUBLING,
        CHAIN,
        "{demoInt(value:" + "9".repeat(900_000) + ")}",
        "{demoSum(values:[0." + "1".repeat(900_000) + "])}",
        "query" + "@a".repeat(20_000) + "{__typename}",
        "{a".repeat(20_000),
        "{" + " ".repeat(900_000) + "__typename}",
        "{demoShip(slug:\"" + "a".repeat(900_000));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void areRefusedAtOnce(String document) {
    var response = Client.post(Client.body(document));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).hasSizeLessThan(1000);
  }
}
