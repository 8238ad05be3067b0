package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is told that the store is away is told why. */
class StoreUnavailableExceptionTest {

  @Test
  void theReasonIsThatOfTheDeepestCauseThatGivesOne() {
    var silent = new SQLException("Acquisition timeout", new TimeoutException());

    assertThat(StoreUnavailableException.of(new IllegalStateException("outer", silent)))
        .hasMessage("The store cannot be reached; nothing was changed in it: Acquisition timeout");
    assertThat(StoreUnavailableException.of(new TimeoutException("nothing below")))
        .hasMessageEndingWith(": nothing below");
  }

  @ParameterizedTest
  @CsvSource({"08001, 0", "08006, 0", "57P01, 0", "57P03, 0", "90067, 90067", "90020, 90020"})
  void aConnectionThatIsNotThereIsToldFromARefusal(String state, int code) {
    assertThat(StoreUnavailableException.of(thrown(state, code)))
        .hasMessage("The store cannot be reached; nothing was changed in it: why");
  }

  @ParameterizedTest
  @CsvSource({"42501, 0", "25006, 0", "53100, 0", "90096, 90096"})
  void aRefusalIsNamedAsWhatItIs(String state, int code) {
    assertThat(StoreUnavailableException.of(thrown(state, code)))
        .hasMessage("The store does not do what it is asked; nothing was changed in it: why");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/x?user=me&password=secret",
        "jdbc:postgresql://db/x?password=sec@secret",
        "jdbc:postgresql://db/x?password=with secret",
        "jdbc:postgresql://me:secret@db/x",
        "jdbc:postgresql://me:pass?secret@db/x",
        "postgresql://me:secret@db:port/x?y=z"
      })
  void whatAnAddressKeepsSecretIsNotRepeated(String address) {
    var cause = new SQLException("Unable to parse URL " + address, "99999");

    assertThat(StoreUnavailableException.of(cause).getMessage())
        .contains("Unable to parse URL ")
        .doesNotContain("secret");
    assertThat(DatabaseTrouble.trace(new IllegalStateException("outer", cause)))
        .contains("IllegalStateException: outer", "Unable to parse URL ", "\tat ")
        .doesNotContain("secret");
  }

  private static Throwable thrown(String state, int code) {
    return new IllegalStateException("outer", new SQLException("why", state, code));
  }
}
