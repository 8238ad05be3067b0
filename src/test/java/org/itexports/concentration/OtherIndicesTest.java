package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.NORMALISED;
import static org.itexports.concentration.Given.NUMBERS;
import static org.itexports.concentration.Given.intervals;
import static org.itexports.concentration.Given.shares;
import static org.itexports.concentration.Given.values;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OtherIndicesTest {

  private static void assertEnds(Estimate estimate, double lower, double upper) {
    assertThat(estimate.lower()).isCloseTo(lower, within(1e-9));
    assertThat(estimate.upper()).isCloseTo(upper, within(1e-9));
  }

  @Nested
  class Normalised {

    @Test
    void equalMembersAreZeroAndNoNegativeNothing() {
      assertThat(NORMALISED.estimate(values(1, 1, 1)).value()).isEqualTo(0.0);
    }

    @Test
    void unequalMembersLieBetween() {
      // (.38 - 1/3) / (2/3)
      assertThat(NORMALISED.estimate(shares(.5, .3, .2)).value()).isCloseTo(.07, within(1e-12));
    }

    @Test
    void aSingleMemberHasNone() {
      Estimate estimate = NORMALISED.estimate(values(3));

      assertThat(estimate.reason()).isEqualTo(EstimateReason.SINGLE_MEMBER);
      assertThat(estimate.lower()).isNull();
      assertThat(estimate.upper()).isNull();
      assertThat(estimate.value()).isNull();
      assertThat(estimate.exact()).isFalse();
    }

    @Test
    void anUnknownNumberOfMembersHasNone() {
      Shares group =
          Shares.ofValues(
              Given.labelled(1, 2), List.of(new LabelledValue("g", 1)), OptionalDouble.empty());

      for (Shares shares : List.of(shares(.4, .2), group, intervals(.4, .5))) {
        Estimate estimate = NORMALISED.estimate(shares);
        assertThat(estimate.reason()).isEqualTo(EstimateReason.NEEDS_NUMBER_OF_MEMBERS);
        assertThat(estimate.lower()).isNull();
        assertThat(estimate.text()).contains("nothing is assumed about it");
      }
    }

    @Test
    void anAssumedNumberStaysThoughAnEndGivesSomeNothing() {
      // n = 5; H from .2 + 3 * (.4 / 3)^2 to .36.
      assertEnds(
          NORMALISED.estimate(shares(.4, .2).assuming(Rest.numbering(3))),
          (.2 + .16 / 3 - .2) / .8,
          (.36 - .2) / .8);
    }
  }

  @Nested
  class Numbers {

    @Test
    void equalMembersAreTheirNumber() {
      assertThat(NUMBERS.estimate(values(1, 1, 1, 1)).value()).isEqualTo(4);
    }

    @Test
    void theEndsAreThoseOfTheSquaresTurnedRound() {
      assertEnds(NUMBERS.estimate(shares(.4, .2)), 1 / .36, 1 / .2);
    }

    @Test
    void aRestWithoutListedSharesHasNoUpperEnd() {
      Estimate estimate = NUMBERS.estimate(intervals(0, .3, 0, .2));

      assertThat(estimate.lower()).isEqualTo(1);
      assertThat(estimate.upper()).isNull();
      assertThat(estimate.reason()).isEqualTo(EstimateReason.UNBOUNDED);
      assertThat(estimate.text()).startsWith("At least 1.00, with no upper end: ");
    }
  }

  @Nested
  class Ratio {

    private static Estimate cr(int k, Shares shares) {
      return new ConcentrationRatio(k).estimate(shares);
    }

    @Test
    void theLargestAreAddedWhateverTheirOrder() {
      assertThat(cr(2, shares(.2, .3, .4, .1)).value()).isCloseTo(.7, within(1e-12));
    }

    @Test
    void moreThanThereAreIsEverything() {
      assertThat(cr(9, shares(.5, .5)).value()).isEqualTo(1);
    }

    @Test
    void theRestMayBeOneOfTheLargest() {
      assertEnds(cr(2, shares(.4, .2, .1)), .6, .7);
      assertEnds(cr(3, shares(.4, .2, .1)), .7, .9);
      assertEnds(cr(5, shares(.4, .2, .1)), .7, 1);
    }

    @Test
    void theListedBeingLargestPinsAsManyAsAreListed() {
      Shares shares = shares(.4, .2, .1).assuming(Rest.knownAreLargest());

      assertThat(cr(3, shares).exact()).isTrue();
      assertThat(cr(3, shares).value()).isCloseTo(.7, within(1e-12));
      assertEnds(cr(5, shares), .7, .9);
      assertEnds(cr(7, shares), .7, 1);
    }

    @Test
    void aRestTooSmallToMatterLeavesItExact() {
      assertThat(cr(1, shares(.5, .2)).exact()).isTrue();
    }

    @Test
    void aNumberedRestRaisesTheLowerEnd() {
      assertEnds(cr(3, shares(.4, .2).assuming(Rest.numbering(4))), .7, 1);
    }

    @Test
    void intervalsReachTheSmallerOfTheirUpperEndsAndWhatTheOthersLeave() {
      Shares shares = intervals(.3, .4, .2, .3, .3, .35).exhaustive();

      assertEnds(cr(1, shares), .35, .4);
      assertThat(cr(1, shares).text())
          .isEqualTo(
              "35.0 % to 40.0 %: Of 3 listed members the share is known only within limits."
                  + " It is assumed that there are no other members.");
      assertEnds(cr(2, shares), .7, .75);
    }

    @Test
    void oneOfTheRestMayTakeThePlaceOfAListedMember() {
      // .525 + .0885 and the rest, of which the third leaves no more than .935 to all of them.
      Shares shares = intervals(.515, .525, .0875, .0885, .065, .075);

      assertThat(cr(3, shares).upper()).isCloseTo(.935, within(1e-9));
      assertThat(cr(3, shares).text()).doesNotContain("not known to reach");
    }

    @Test
    void fewerThanOneIsRefused() {
      assertThatThrownBy(() -> new ConcentrationRatio(0))
          .isInstanceOf(InfeasibleSharesException.class);
    }
  }
}
