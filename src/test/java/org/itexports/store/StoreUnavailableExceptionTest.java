package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Who is told that the store is away is told why. */
class StoreUnavailableExceptionTest {

  @Test
  void theReasonIsThatOfTheDeepestCauseThatGivesOne() {
    var silent = new SQLException("Acquisition timeout", new TimeoutException());

    assertThat(StoreUnavailableException.unreachable(new IllegalStateException("outer", silent)))
        .hasMessageEndingWith(": Acquisition timeout");
    assertThat(StoreUnavailableException.unreachable(new TimeoutException("nothing below")))
        .hasMessageEndingWith(": nothing below");
  }
}
