package org.itexports.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two prints conflict where no figure can be meant by both. */
class ConflictTest {

  @ParameterizedTest
  @CsvSource({
    "2123.035, 2108, true",
    "2123.035, 2107, true",
    "2123.035, 2123, false", // its rounding
    "2123.035, 2.1e3, false", // 2,100 to the nearest hundred
    "2108, 2107, false", // 2,107.5 is next to both
    "2108, 2106, true",
    "2108, 2108, false",
    "2108.0, 2107.4, true",
    "2108.0, 2107.45, true",
    "2108.0, 2108.04, false",
  })
  void printsConflictWhereTheirResolutionsTogetherDoNotExplainTheDifference(
      String one, String other, boolean conflict) {
    assertConflict(Print.of("one", one), Print.of("other", other), conflict);
  }

  @Test
  void aBoundConflictsOnlyWithWhatLiesBeyondIt() {
    assertConflict(Print.of("bound", "2000").atLeast(), Print.of("more", "2123.035"), false);
    assertConflict(Print.of("bound", "2000").atLeast(), Print.of("less", "1980"), true);
    assertConflict(Print.of("bound", "2000").atMost(), Print.of("more", "2123.035"), true);
    assertConflict(Print.of("bound", "2000").atMost(), Print.of("less", "1980"), false);
    assertConflict(Print.of("low", "2000").atLeast(), Print.of("high", "2500").atLeast(), false);
    assertConflict(Print.of("low", "2000").atMost(), Print.of("high", "2500").atLeast(), true);
    assertConflict(Print.of("high", "2500").atMost(), Print.of("low", "2000").atLeast(), false);
  }

  private static void assertConflict(Print one, Print other, boolean conflict) {
    assertThat(one.observation().conflictsWith(other.observation())).isEqualTo(conflict);
    assertThat(other.observation().conflictsWith(one.observation())).isEqualTo(conflict);
  }
}
