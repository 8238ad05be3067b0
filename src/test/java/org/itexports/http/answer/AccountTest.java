package org.itexports.http.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What operators are told is kept beside each answer, so that clients must not make it long. */
class AccountTest {

  @Test
  void aNameIsNoLongerThanItIsShown() {
    assertThat(named("N".repeat(80)).operationName()).isEqualTo("N".repeat(80));
    assertThat(named("N".repeat(60_000)).operationName()).isEqualTo("N".repeat(80));
  }

  private static Account named(String name) {
    return new Account(Outcome.SUCCESS, "", "query", name, "", 1, "");
  }
}
