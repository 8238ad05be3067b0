package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two versions of a package is newer. */
class EditionTest {

  @Test
  void theOnePublishedLaterWhateverItsVersion() {
    assertThat(new Edition(LocalDate.parse("2026-11-22"), "1"))
        .isGreaterThan(new Edition(LocalDate.parse("2026-11-21"), "2"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026.9, 2026.10",
    "2026.11, 2026.11.1",
    "1.0-rc1, 1.0-1",
    "1.a, 1.b",
    "1.0.0, 1.0.1"
  })
  void ofOneDayTheOneWithTheHigherVersionPartByPart(String older, String newer) {
    LocalDate day = LocalDate.parse("2026-11-21");

    assertThat(new Edition(day, newer)).isGreaterThan(new Edition(day, older));
    assertThat(new Edition(day, older)).isLessThan(new Edition(day, newer));
    assertThat(new Edition(day, older)).isEqualByComparingTo(new Edition(day, older));
  }
}
