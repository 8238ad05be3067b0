package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void numbersReadTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Wording.number(3052.4, 0)).isEqualTo("3,052");
      assertThat(Wording.percent(.1737)).isEqualTo("17.4 %");
      Locale.setDefault(Locale.forLanguageTag("ur-PK-u-nu-arabext"));
      assertThat(Wording.number(3052.4, 1)).isEqualTo("3,052.4");
      assertThat(Wording.count(1200, "member")).isEqualTo("1,200 members");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void smallSharesAreNotWrittenAsNone() {
    assertThat(Wording.percent(0)).isEqualTo("0.0 %");
    assertThat(Wording.percent(.000123)).isEqualTo("0.012 %");
    assertThat(Wording.percent(1e-300)).isEqualTo("less than 0.000001 %");
    assertThat(Wording.percent(1)).isEqualTo("100.0 %");
  }

  @Test
  void endsCloseTogetherGetTheDecimalsThatTellThemApart() {
    assertThat(Wording.range(3052.4, 3356, 0, "")).isEqualTo("3,052 to 3,356");
    assertThat(Wording.range(2500.01, 2500.04, 0, "")).isEqualTo("2,500.01 to 2,500.04");
    assertThat(Wording.range(1, 1 + 1e-12, 2, " %")).isEqualTo("about 1.00 %");
  }

  @Test
  void whatIsAssumedIsRepeatedWithAllItsDigits() {
    assertThat(Wording.limit(.05)).isEqualTo("5.0 %");
    assertThat(Wording.limit(.1)).isEqualTo("10.0 %");
    assertThat(Wording.limit(.0500001)).isEqualTo("5.00001 %");
    assertThat(Wording.limit(1e-9)).isEqualTo("0.0000001 %");
    assertThat(Wording.limit(1e-300)).isEqualTo("1E-298 %");
  }

  @Test
  void numbersOfMessagesHaveNoFractionThatSaysNothing() {
    assertThat(Wording.plain(-1)).isEqualTo("-1");
    assertThat(Wording.plain(2123.035)).isEqualTo("2123.035");
    assertThat(Wording.plain(0)).isEqualTo("0");
    assertThat(Wording.plain(1e308)).isEqualTo("1E+308");
  }
}
