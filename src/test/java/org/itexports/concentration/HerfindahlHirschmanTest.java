package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.HHI;
import static org.itexports.concentration.Given.hhi;
import static org.itexports.concentration.Given.intervals;
import static org.itexports.concentration.Given.shares;
import static org.itexports.concentration.Given.values;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class HerfindahlHirschmanTest {

  private static void assertEnds(Shares shares, double lower, double upper) {
    Interval ends = hhi(shares);
    assertThat(ends.lower()).isCloseTo(lower, within(1e-6));
    assertThat(ends.upper()).isCloseTo(upper, within(1e-6));
  }

  @Test
  void oneMemberWithEverythingIsTenThousand() {
    assertThat(HHI.estimate(values(42)).value()).isEqualTo(10_000);
  }

  @Test
  void fourEqualMembersAreTwoThousandFiveHundred() {
    assertThat(HHI.estimate(values(1, 1, 1, 1)).value()).isEqualTo(2_500);
  }

  @Test
  void nothingAssumedOfTheRestTakesItFromDustToOneMember() {
    assertEnds(shares(.4, .2), 2000, 2000 + 1600);
  }

  @Test
  void nothingLeftIsExact() {
    assertThat(HHI.estimate(shares(.5, .3, .2)).exact()).isTrue();
  }

  @Test
  void theListedBeingLargestCapsTheRestAtTheSmallestOfThem() {
    // .25 left in members of at most .2: one of .2 and one of .05.
    assertEnds(shares(.55, .2).assuming(Rest.knownAreLargest()), 3425, 3425 + 425);
  }

  @Test
  void aCapThatFitsThreeTimesIntoTheRestIsNotMistakenForTwo() {
    // In floating point .3 / .1 is below 3.
    assertEnds(shares(.4, .3).assuming(Rest.atMost(.1)), 2500, 2500 + 300);
  }

  @Test
  void aNumberOfFurtherMembersRaisesTheLowerEndOnly() {
    assertEnds(shares(.4, .2).assuming(Rest.numbering(4)), 2000 + 400, 2000 + 1600);
  }

  @Test
  void oneFurtherMemberIsKnownExactly() {
    Estimate hhi = HHI.estimate(shares(.4, .2).assuming(Rest.numbering(1)));

    assertThat(hhi.exact()).isTrue();
    assertThat(hhi.value()).isCloseTo(3600, within(1e-9));
    assertThat(hhi.text()).endsWith("Whatever is not known cannot change the index.");
  }

  @Test
  void numberFloorAndCapTogetherBoundBothEnds() {
    // .4 among 4 members of .05 to .2: evenly .1 each; or .2, .1, .05, .05.
    Rest rest = Rest.numbering(4).and(Rest.atLeast(.05)).and(Rest.atMost(.2));
    assertEnds(shares(.4, .2).assuming(rest), 2000 + 400, 2000 + 400 + 100 + 50);
  }

  @Test
  void aFloorThatIsTheCapPinsTheRest() {
    Rest rest = Rest.numbering(4).and(Rest.atLeast(.1)).and(Rest.atMost(.1));
    assertThat(HHI.estimate(shares(.4, .2).assuming(rest)).exact()).isTrue();
    assertEnds(shares(.4, .2).assuming(rest), 2400, 2400);
  }

  @Test
  void aCapThatJustFitsTheNumberPinsTheRest() {
    Rest rest = Rest.numbering(3).and(Rest.atMost(.1));
    assertThat(HHI.estimate(shares(.5, .2).assuming(rest)).exact()).isTrue();
  }

  @Test
  void aFloorWithoutANumberLimitsHowManyThereCanBe() {
    // .4 in members of at least .15: one, or two of .2 each.
    assertEnds(shares(.4, .2).assuming(Rest.atLeast(.15)), 2000 + 800, 2000 + 1600);
  }

  @Test
  void aFloorAndACapWithoutANumberTakeTheFewestMembersToTheTop() {
    // .4 in members of .1 to .25: .25 and .15 at the most uneven, four of .1 at the most even.
    Rest rest = Rest.atLeast(.1).and(Rest.atMost(.25));
    assertEnds(shares(.4, .2).assuming(rest), 2400, 2000 + 625 + 225);
  }

  @Test
  void anUndividedGroupAndTheRestHaveMembersOfTheirOwn() {
    Shares shares =
        Shares.ofValues(
            Given.labelled(50), List.of(new LabelledValue("group", 30)), OptionalDouble.of(100));
    assertEnds(shares, 2500, 2500 + 900 + 400);
    assertEnds(shares.assuming(Rest.atMost(.1)), 2500, 2500 + 900 + 200);
  }

  @Test
  void roundedSharesOfAllMembersHaveToAddUpToOne() {
    // Level at .3325 and .335 at one end; .345, .325 and .33 at the other.
    Shares shares = intervals(.325, .335, .325, .335, .335, .345).exhaustive();
    assertEnds(
        shares,
        1e4 * (2 * .3325 * .3325 + .335 * .335),
        1e4 * (.345 * .345 + .325 * .325 + .33 * .33));
  }

  @Test
  void intervalsWithANumberedRestShareItEvenlyAtTheLowerEnd() {
    // Lower: .5 and five of .1. Upper: .6 and one of .4.
    assertEnds(intervals(.5, .6).assuming(Rest.numbering(5)), 2500 + 500, 3600 + 1600);
  }

  @Test
  void intervalsOfWhichTheListedAreLargestGiveABoundThatIsCalledOne() {
    Estimate hhi = HHI.estimate(intervals(.5, .6, .1, .2).assuming(Rest.knownAreLargest()));

    assertThat(hhi.upper()).isGreaterThanOrEqualTo(1e4 * (.36 + .04 + .04) - 1e-6);
    assertThat(hhi.text()).endsWith("is not known to reach them.");
  }

  @Test
  void anExactSmallestShareCapsTheRestOfIntervalsExactly() {
    Estimate hhi = HHI.estimate(intervals(.5, .6, .2, .2).assuming(Rest.knownAreLargest()));

    assertThat(hhi.text()).doesNotContain("not known to reach");
    assertThat(hhi.upper()).isCloseTo(3600 + 400 + 400, within(1e-6));
  }
}
