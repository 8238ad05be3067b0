package org.itexports.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A print counts as known from the day it was printed, else from the release that brought it. */
class KnownSinceTest {

  @Test
  void aDatedPrintIsKnownSinceItsDate() {
    Observation dated = Print.of("a", "2123.035").on("2021-08-29").observation();

    assertThat(dated.knownSince()).isEqualTo("2021-08-29");
    assertThat(dated.isKnownOn(LocalDate.of(2021, 8, 28))).isFalse();
    assertThat(dated.isKnownOn(LocalDate.of(2021, 8, 29))).isTrue();
  }

  @Test
  void anUndatedPrintIsKnownSinceTheReleaseThatBroughtIt() {
    Observation undated = Print.of("a", "2123.035").observation();

    assertThat(undated.published()).isNull();
    assertThat(undated.knownSince()).isEqualTo("2022-01-01");
  }
}
