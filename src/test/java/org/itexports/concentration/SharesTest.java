package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.intervals;
import static org.itexports.concentration.Given.labelled;
import static org.itexports.concentration.Given.shares;
import static org.itexports.concentration.Given.values;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.itexports.concentration.InfeasibleSharesException.Code;
import org.junit.jupiter.api.Test;

class SharesTest {

  private static void assertRefused(Code code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InfeasibleSharesException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.getMessage()).isNotBlank().doesNotContain("NaN", "Infinity");
              assertThat(refused.numbers().values()).allMatch(Double::isFinite);
            });
  }

  @Test
  void aTotalThatIsNotGivenIsTheSum() {
    Shares shares = values(30, 50, 20);

    assertThat(shares.members()).extracting(m -> m.share().lower()).containsExactly(.3, .5, .2);
    assertThat(shares.residual()).isEqualTo(Interval.exactly(0));
    assertThat(shares.areComplete()).isTrue();
  }

  @Test
  void zeroValuesAreNoMembers() {
    Shares shares = values(1, 0, 1, 0);

    assertThat(shares.members()).extracting(Member::label).containsExactly("m0", "m2");
    assertThat(shares.numberOfMembers()).isEqualTo(OptionalLong.of(2));
    assertThat(intervals(.5, .5, 0, 0).members()).hasSize(1);
  }

  @Test
  void valuesThatAreNoAmountsAreRefused() {
    assertRefused(Code.NEGATIVE_VALUE, () -> values(1, -1));
    assertRefused(Code.NOT_FINITE, () -> values(1, Double.NaN));
    assertRefused(Code.NOT_FINITE, () -> values(Double.POSITIVE_INFINITY));
    assertRefused(Code.BLANK_LABEL, () -> new LabelledValue(" ", 1));
    assertRefused(Code.BLANK_LABEL, () -> Member.exactly(null, 1));
  }

  @Test
  void nothingToShareIsRefused() {
    assertRefused(Code.NO_MEMBERS, () -> values());
    assertRefused(Code.NO_MEMBERS, () -> Shares.ofIntervals(List.of()));
    assertRefused(Code.ZERO_SUM, () -> values(0, 0));
    assertRefused(Code.ZERO_SUM, () -> shares(0, 0));
  }

  @Test
  void aLabelListedTwiceIsRefused() {
    assertRefused(
        Code.DUPLICATE_LABEL,
        () -> Shares.ofIntervals(List.of(Member.exactly("a", .1), Member.exactly("a", .2))));
    assertRefused(
        Code.DUPLICATE_LABEL,
        () -> Shares.ofValues(labelled(1), labelled(1), OptionalDouble.empty()));
  }

  @Test
  void aTotalThatIsNoneIsRefused() {
    assertRefused(
        Code.TOTAL_NOT_POSITIVE, () -> Shares.ofValues(labelled(1), OptionalDouble.of(0)));
    assertRefused(
        Code.TOTAL_NOT_POSITIVE, () -> Shares.ofValues(labelled(1), OptionalDouble.of(-5)));
    assertRefused(
        Code.NOT_FINITE, () -> Shares.ofValues(labelled(1), OptionalDouble.of(Double.NaN)));
  }

  @Test
  void partsOverTheirTotalAreRefusedBeyondRounding() {
    assertRefused(Code.OVER_TOTAL, () -> shares(.6, .41));
    assertRefused(Code.OVER_TOTAL, () -> shares(.6, .4 + 2e-9));
    assertRefused(Code.OVER_TOTAL, () -> intervals(.6, .7, .41, .5));
    assertRefused(
        Code.OVER_TOTAL,
        () -> Shares.ofValues(labelled(1e308, 1.7e308), OptionalDouble.of(1e-300)));
    assertThat(shares(.6, .4 + 1e-10).areComplete()).isTrue();
  }

  @Test
  void sharesThatAddUpToOneWithinRoundingLeaveNothing() {
    Shares tenths = shares(.1, .1, .1, .1, .1, .1, .1, .1, .1, .1);

    assertThat(tenths.areComplete()).isTrue();
    assertThat(intervals(.1, .1, .2, .2, .7, .7).areComplete()).isTrue();
    assertThat(shares(1 / 3d, 1 / 3d, 1 / 3d).numberOfMembers()).isEqualTo(OptionalLong.of(3));
  }

  @Test
  void sharesOutsideZeroToOneAreRefused() {
    assertRefused(Code.SHARE_OUT_OF_RANGE, () -> intervals(-.1, .1));
    assertRefused(Code.SHARE_OUT_OF_RANGE, () -> intervals(.9, 1.1));
    assertRefused(Code.ENDS_REVERSED, () -> intervals(.2, .1));
    assertRefused(Code.NOT_FINITE, () -> intervals(.2, Double.POSITIVE_INFINITY));
    assertThat(Member.rounded("m", .999, .005).share()).isEqualTo(new Interval(.994, 1));
    assertThat(Member.rounded("m", .001, .005).share()).isEqualTo(new Interval(0, .006));
  }

  @Test
  void membersSaidToBeAllHaveToAddUpToTheTotal() {
    assertRefused(Code.UNDER_TOTAL, () -> shares(.6, .3).exhaustive());
    assertRefused(Code.UNDER_TOTAL, () -> intervals(.5, .6, .2, .3).exhaustive());

    Shares shares = intervals(.5, .6, .4, .5).exhaustive();
    assertThat(shares.residual()).isEqualTo(Interval.exactly(0));
    assertThat(shares.numberOfMembers()).isEqualTo(OptionalLong.of(2));
    assertThat(shares.areComplete()).isFalse();
  }

  @Test
  void assumptionsReplaceOneAnother() {
    Shares shares = intervals(.5, .6, .4, .5);

    assertThat(shares.exhaustive().assuming(Rest.nothingAssumed()).residual().upper())
        .isCloseTo(.1, within(1e-12));
    assertThat(shares.rest()).isEqualTo(Rest.nothingAssumed());
  }

  @Test
  void assumptionsThatDoNotFitTheSharesAreRefused() {
    Shares shares = shares(.4, .2);

    assertRefused(
        Code.CAP_TOO_SMALL, () -> shares.assuming(Rest.numbering(3).and(Rest.atMost(.1))));
    assertRefused(
        Code.FLOOR_TOO_LARGE, () -> shares.assuming(Rest.numbering(5).and(Rest.atLeast(.1))));
    assertRefused(Code.FLOOR_TOO_LARGE, () -> shares.assuming(Rest.atLeast(.5)));
    // Two members of at most .21 are too few, three of at least .19 too many.
    assertRefused(
        Code.FLOOR_TOO_LARGE, () -> shares(.5).assuming(Rest.atLeast(.19).and(Rest.atMost(.21))));
    assertRefused(
        Code.FLOOR_ABOVE_CAP, () -> shares.assuming(Rest.knownAreLargest().and(Rest.atLeast(.3))));
    assertRefused(Code.NOTHING_LEFT, () -> values(1, 2).assuming(Rest.numbering(5)));
    assertRefused(Code.NOTHING_LEFT, () -> values(1, 2).assuming(Rest.atLeast(.01)));
    assertRefused(
        Code.NONE_LISTED,
        () ->
            Shares.ofValues(List.of(), labelled(1), OptionalDouble.of(2))
                .assuming(Rest.knownAreLargest()));
  }

  @Test
  void aFloorThatTheListedCannotReachAsWellIsRefused() {
    Shares shares = intervals(0, .5, .8, .8);
    Rest largest = Rest.knownAreLargest();

    // The first would have to be at least as large as the rest.
    assertRefused(
        Code.FLOOR_TOO_LARGE,
        () -> shares.assuming(largest.and(Rest.atLeast(.15)).and(Rest.numbering(1))));
    // It takes three of the rest, and then the listed one has .3 as well.
    assertRefused(
        Code.FLOOR_TOO_LARGE, () -> intervals(0, .3).assuming(largest.and(Rest.atLeast(.3))));
    assertThat(shares.assuming(largest.and(Rest.atLeast(.1)).and(Rest.numbering(1))).rest().floor())
        .isEqualTo(.1);
    assertThat(shares.assuming(largest.and(Rest.atLeast(.15))).rest().floor()).isEqualTo(.15);
  }

  @Test
  void aFloorThatNobodyElseCanReachLeavesNobodyElse() {
    Rest rest = Rest.knownAreLargest().and(Rest.atLeast(.2));

    // The second is at most .1, so that a further member of .2 would be larger.
    Shares shares = intervals(.6, .95, .05, .1).assuming(rest);

    assertThat(shares.numberOfMembers()).hasValue(2);
    assertThat(Given.hhi(shares).lower()).isCloseTo(8100 + 100, within(1e-9));
    assertThat(Given.hhi(shares).upper()).isCloseTo(9025 + 25, within(1e-9));
    assertThat(Given.HHI.estimate(shares).text()).doesNotContain("not known to reach");
    assertRefused(Code.FLOOR_ABOVE_CAP, () -> intervals(.6, .8, .05, .1).assuming(rest));
  }

  @Test
  void refusalsReadAsPeopleWrite() {
    assertMessage(() -> values(), "Give at least one value.");
    assertMessage(() -> new LabelledValue("1", -1), "The value of \"1\" is negative: -1.");
    assertMessage(
        () -> Shares.ofValues(labelled(60, 50.5), OptionalDouble.of(100)),
        "The values add up to 110.5, which is more than their total 100."
            + " Values and total have to come from one table.");
    assertMessage(
        () -> Rest.atLeast(.0500001).and(Rest.atMost(.05)),
        "A further member cannot have at least 5.00001 % and at most 5.0 %.");
    assertMessage(
        () -> values(1).assuming(Rest.atLeast(.01)),
        "The listed shares add up to the whole: nothing is left for further members of at least"
            + " 1.0 %. Is the total missing?");
  }

  private static void assertMessage(ThrowingCallable call, String message) {
    assertThatThrownBy(call).hasMessage(message);
  }

  @Test
  void aCapThatFitsTheRestOnlyWithinRoundingFits() {
    // .3 is three times .1, which floating point denies.
    Rest rest = Rest.numbering(3).and(Rest.atMost(.1)).and(Rest.atLeast(.1));

    assertThat(shares(.4, .3).assuming(rest).rest()).isEqualTo(rest);
  }

  @Test
  void completeSharesTakeAssumptionsThatHaveNothingToBear() {
    Shares shares = values(1, 2).assuming(Rest.knownAreLargest().and(Rest.atMost(.001)));

    assertThat(Given.HHI.estimate(shares).exact()).isTrue();
  }

  @Test
  void coverageOfIntervalsIsOne() {
    Interval coverage = intervals(.5, .6, .2, .5).coverage();

    assertThat(coverage.lower()).isCloseTo(.7, within(1e-12));
    assertThat(coverage.upper()).isEqualTo(1);
  }

  @Test
  void theNumberOfMembersIsKnownOnlyWhenNothingHidesOne() {
    assertThat(shares(.4, .2).numberOfMembers()).isEmpty();
    assertThat(shares(.4, .2).assuming(Rest.numbering(7)).numberOfMembers()).hasValue(9);
    assertThat(
            Shares.ofValues(
                    labelled(1), List.of(new LabelledValue("group", 1)), OptionalDouble.empty())
                .numberOfMembers())
        .isEmpty();
  }
}
