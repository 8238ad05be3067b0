package org.itexports.http.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strangers choose cannot break a line or fill a log. */
class ClientTextTest {

  @Test
  void namesAreCut() {
    assertThat(ClientText.name("a".repeat(80))).hasSize(80);
    assertThat(ClientText.name("a".repeat(81))).isEqualTo("a".repeat(80));
  }

  @Test
  void whatIsNoCharacterOfANameIsReplaced() {
    assertThat(ClientText.name("A_9")).isEqualTo("A_9");
    assertThat(ClientText.name("a\nb\r\u0000\u001b[31m\u2028\u202e\"{ä"))
        .isEqualTo("a?b????31m?????");
  }

  @ParameterizedTest
  @CsvSource({"GET,GET", "POST,POST", "post,other", "BREW,other"})
  void methodsAreThoseOfHttp(String given, String shown) {
    assertThat(ClientText.method(given)).isEqualTo(shown);
  }
}
