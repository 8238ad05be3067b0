package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.itexports.concentration.InfeasibleSharesException.Code;
import org.junit.jupiter.api.Test;

class RestTest {

  private static void assertRefused(Code code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InfeasibleSharesException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Test
  void assumptionsCombineToTheStricter() {
    assertThat(Rest.atMost(.2).and(Rest.atMost(.1)).cap()).isEqualTo(.1);
    assertThat(Rest.atLeast(.02).and(Rest.atLeast(.01)).floor()).isEqualTo(.02);
    assertThat(Rest.numbering(3).and(Rest.nothingAssumed()).number()).isEqualTo(3);
    assertThat(Rest.numbering(3).and(Rest.numbering(3)).number()).isEqualTo(3);
  }

  @Test
  void assumptionsThatContradictEachOtherAreRefused() {
    assertRefused(Code.NUMBERS_DIFFER, () -> Rest.numbering(3).and(Rest.numbering(4)));
    assertRefused(Code.FLOOR_ABOVE_CAP, () -> Rest.atLeast(.2).and(Rest.atMost(.1)));
  }

  @Test
  void assumptionsThatMeanNothingAreRefused() {
    assertRefused(Code.NUMBER_TOO_SMALL, () -> Rest.numbering(-1));
    assertRefused(Code.NUMBER_TOO_SMALL, () -> new Rest(false, 0, 1, -2));
    assertRefused(Code.SHARE_OUT_OF_RANGE, () -> Rest.atMost(0));
    assertRefused(Code.SHARE_OUT_OF_RANGE, () -> Rest.atMost(5));
    assertRefused(Code.SHARE_OUT_OF_RANGE, () -> Rest.atLeast(-.1));
    assertRefused(Code.NOT_FINITE, () -> Rest.atMost(Double.NaN));
  }

  @Test
  void assumptionsAreRepeatedInWords() {
    Rest all =
        Rest.knownAreLargest()
            .and(Rest.atMost(.05))
            .and(Rest.atLeast(.0004))
            .and(Rest.numbering(1200));

    assertThat(all.text())
        .isEqualTo(
            "it is assumed that none of its members is larger than any listed one,"
                + " none of its members has more than 5.0 %,"
                + " each of its members has at least 0.04 % and it has 1,200 members");
    assertThat(Rest.nothingAssumed().text()).isEqualTo("nothing is assumed about it");
    assertThat(Rest.numbering(1).text()).isEqualTo("it is assumed that it has one member");
  }
}
