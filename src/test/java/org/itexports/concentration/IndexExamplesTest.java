package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.intervals;
import static org.itexports.concentration.Given.shares;
import static org.itexports.concentration.Given.values;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Indices of shares small enough to work out by hand, and where they are not defined. */
class IndexExamplesTest {

  private static final Shares MARKET = values(.40, .30, .15, .10, .05);

  private static void assertValue(Index index, double expected) {
    assertThat(index.estimate(MARKET).value()).as("%s", index).isCloseTo(expected, within(5e-4));
  }

  @Test
  void theExampleOfKvalseth() {
    // Kvalseth 2022, figure 1.
    assertValue(new Kvalseth(), .635);
  }

  @Test
  void theDominanceIndexIsTheConcentrationOfContributions() {
    // s^2: .16, .09, .0225, .01, .0025; H = .285; sum of s^4 = .0347...
    double fourths = .0256 + .0081 + .00050625 + .0001 + .00000625;
    assertValue(new Dominance(), fourths / (.285 * .285));
  }

  @Test
  void theThresholdFollowsFromTheTwoLargest() {
    assertValue(new StenbackaThreshold(), .5 * (1 - (.16 - .09)));
    assertThat(new StenbackaThreshold().estimate(values(1, 1)).value()).isEqualTo(.5);
    assertThat(new StenbackaThreshold().estimate(values(1)).reason())
        .isEqualTo(EstimateReason.SINGLE_MEMBER);
  }

  @Test
  void theThresholdOfIncompleteSharesFollowsTheTwoLargestThere() {
    // The rest of .2 may be one member, level with the second, or dust; .5 stays ahead.
    Estimate behind = new StenbackaThreshold().estimate(shares(.5, .3));
    assertThat(behind.value()).isCloseTo(.5 * (1 - (.25 - .09)), within(1e-12));
    // A rest of .6 may be one of .6 ahead of .3, or one of .3 level with it.
    Estimate ahead = new StenbackaThreshold().estimate(shares(.3, .1));
    assertThat(ahead.lower()).isCloseTo(.5 * (1 - (.36 - .09)), within(1e-12));
    assertThat(ahead.upper()).isEqualTo(.5);
    // [.4, .6] at .6 leaves .4 to the other; at .5 they are level.
    Estimate within = new StenbackaThreshold().estimate(intervals(.4, .6, .4, .6).exhaustive());
    assertThat(within.lower()).isCloseTo(.5 * (1 - (.36 - .16)), within(1e-12));
    assertThat(within.upper()).isEqualTo(.5);
    // One at .7 ahead of three that share .3: they are level at .1, or one has all of it.
    Estimate even = new StenbackaThreshold().estimate(shares(.7).assuming(Rest.numbering(3)));
    assertThat(even.lower()).isCloseTo(.5 * (1 - (.49 - .01)), within(1e-12));
    assertThat(even.upper()).isCloseTo(.5 * (1 - (.49 - .09)), within(1e-12));
  }

  @Test
  void dominanceIsNeverGivenBoundsThatDoNotHold() {
    // Merging the two small ones concentrates the market, and the index falls.
    double before = new Dominance().estimate(values(.6, .2, .2)).value();
    double merged = new Dominance().estimate(values(.6, .4)).value();
    assertThat(merged).isLessThan(before);

    Estimate open = new Dominance().estimate(shares(.5, .3));
    assertThat(open.lower()).isNull();
    assertThat(open.upper()).isNull();
    assertThat(open.reason()).isEqualTo(EstimateReason.NOT_MONOTONE);
    Estimate pinned = new Dominance().estimate(shares(.5, .3).assuming(Rest.numbering(1)));
    assertThat(pinned.exact()).isTrue();
  }

  @Test
  void unctadCountsGroupsWithoutTradeToo() {
    double even = Math.sqrt(1.0 / 255);
    assertValue(new UnctadConcentration(255), (Math.sqrt(.285) - even) / (1 - even));
    assertThatThrownBy(() -> new UnctadConcentration(4).estimate(MARKET))
        .isInstanceOf(InfeasibleSharesException.class);
    assertThat(new UnctadConcentration(1).estimate(values(1)).reason())
        .isEqualTo(EstimateReason.SINGLE_MEMBER);
  }

  @Test
  void logarithmsOfNothingAreNotGiven() {
    Estimate l = new TheilL().estimate(values(1e300, 1e-300));
    assertThat(l.reason()).isEqualTo(EstimateReason.ZERO_SHARE);
    assertThat(l.lower()).isNull();
    assertThat(new Atkinson(1).estimate(values(1e300, 1e-300)).value()).isEqualTo(1);

    Estimate open = new TheilL().estimate(shares(.5, .3).assuming(Rest.numbering(2)));
    assertThat(open.lower()).isPositive();
    assertThat(open.upper()).isNull();
    assertThat(open.reason()).isEqualTo(EstimateReason.UNBOUNDED);
    assertThat(new Atkinson(2).estimate(shares(.5, .3).assuming(Rest.numbering(2))).upper())
        .isEqualTo(1);
  }

  @Test
  void aSingleMemberIsComparedWithNobody() {
    for (Index index : List.of(new Gini(true), new RelativeEntropy(), new NormalisedHerfindahl())) {
      assertThat(index.estimate(values(7)).reason()).isEqualTo(EstimateReason.SINGLE_MEMBER);
    }
    for (Index index :
        List.of(new Gini(false), new TheilT(), new TheilL(), new CoefficientOfVariation())) {
      assertThat(index.estimate(values(7)).value()).isZero();
    }
  }

  @Test
  void anUnknownNumberLeavesNoBoundsOrNoUpperEnd() {
    Shares shares = shares(.5, .3);
    for (Naive naive : Naive.DEFINED_WITH_NUMBER) {
      assertThat(naive.index().estimate(shares).reason())
          .as("%s", naive.index())
          .isEqualTo(EstimateReason.NEEDS_NUMBER_OF_MEMBERS);
    }
    for (Index index :
        List.of(
            new HillNumber(0),
            new HillNumber(.5),
            new HillNumber(1),
            new ShannonEntropy(EntropyUnit.BITS))) {
      assertThat(index.estimate(shares).upper()).as("%s", index).isNull();
      assertThat(index.estimate(shares).reason()).isEqualTo(EstimateReason.UNBOUNDED);
    }
    assertThat(new Rosenbluth().estimate(shares).lower()).isZero();
    assertThat(new HillNumber(0).estimate(shares).lower()).isEqualTo(3);
  }

  @Test
  void aFloorThatIsTheCapPinsEveryIndex() {
    Rest rest = Rest.numbering(2).and(Rest.atLeast(.1)).and(Rest.atMost(.1));
    for (Naive naive : Naive.DEFINED_WITH_NUMBER) {
      assertThat(naive.index().estimate(shares(.5, .3).assuming(rest)).exact())
          .as("%s", naive.index())
          .isTrue();
    }
  }

  @Test
  void ordersThatMeanNothingAreRefused() {
    assertThatThrownBy(() -> new HillNumber(-1)).isInstanceOf(InfeasibleSharesException.class);
    assertThatThrownBy(() -> new HannahKay(0)).isInstanceOf(InfeasibleSharesException.class);
    assertThatThrownBy(() -> new Atkinson(0)).isInstanceOf(InfeasibleSharesException.class);
    assertThatThrownBy(() -> new HillNumber(Double.NaN))
        .isInstanceOf(InfeasibleSharesException.class);
  }
}
