package org.itexports.graph.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.itexports.relay.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are as large as the service is set to give them. */
class PageSizeTest {

  private static final QueryEngine ENGINE = DemoEngine.with("max-page-size=30");

  @ParameterizedTest
  @CsvSource({"first", "last"})
  void aPageMayBeAsLargeAsIsSetAndNotLarger(String argument) {
    assertThat(
            DemoEngine.execute(ENGINE, "{demoShips(%s:30){totalCount}}".formatted(argument))
                .errors())
        .isEmpty();

    var reply =
        DemoEngine.execute(
            ENGINE, "{demoShips(%s:31){totalCount} demoAncient}".formatted(argument));
    assertThat(reply.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.code()).isEqualTo(ErrorCode.PAGE_SIZE);
              assertThat(error.path()).isEqualTo(List.of("demoShips"));
              assertThat(error.details()).isEqualTo(Map.of("argument", argument, "maximum", 30));
            });
  }

  @Test
  void aLargerSizeCostsNoMoreThanTheLargestPage() {
    assertThat(ENGINE.prepare(QueryRequest.of("{demoShips(first:500){totalCount}}")).cost())
        .isEqualTo(31);
  }

  @Test
  void aServiceThatCannotGiveItsUsualPageDoesNotStart() {
    assertThatThrownBy(() -> DemoEngine.with("max-page-size=19"))
        .hasMessageContaining("20 nodes when no size is asked for");
  }
}
