package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Adjustment.removing;
import static org.itexports.concentration.Adjustment.times;
import static org.itexports.concentration.Adjustment.to;
import static org.itexports.concentration.Given.hhi;
import static org.itexports.concentration.Given.intervals;
import static org.itexports.concentration.Given.shares;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.itexports.concentration.InfeasibleSharesException.Code;
import org.junit.jupiter.api.Test;

class AdjustedTest {

  private static final double CLOSE = 1e-9;

  private static void assertRefused(Code code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InfeasibleSharesException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static double share(Shares shares, String label) {
    Interval share = Listed.in(shares).get(label).share();
    assertThat(share.isExact()).isTrue();
    return share.lower();
  }

  @Test
  void theTotalMovesWithTheMember() {
    Shares doubled = shares(.5, .3, .2).adjusted(List.of(times("m0", 2)));

    assertThat(share(doubled, "m0")).isCloseTo(1 / 1.5, within(CLOSE));
    assertThat(share(doubled, "m1")).isCloseTo(.3 / 1.5, within(CLOSE));
    assertThat(doubled.areComplete()).isTrue();
  }

  @Test
  void sizesAreSharesOfTheTotalBefore() {
    Shares set = shares(.5, .3, .2).adjusted(List.of(to("m0", .25), to("m1", .05)));

    assertThat(share(set, "m0")).isCloseTo(.5, within(CLOSE));
    assertThat(share(set, "m2")).isCloseTo(.4, within(CLOSE));
  }

  @Test
  void whoIsGoneLeavesNothing() {
    Shares left = shares(.5, .3).adjusted(List.of(removing("m0")));

    assertThat(left.members()).extracting(Member::label).containsExactly("m1");
    assertThat(share(left, "m1")).isCloseTo(.6, within(CLOSE));
    assertThat(left.residual().lower()).isCloseTo(.4, within(CLOSE));
  }

  @Test
  void whoIsNotListedIsANewcomer() {
    Shares joined = shares(.6, .4).adjusted(List.of(to("new", .25)));

    assertThat(share(joined, "new")).isCloseTo(.2, within(CLOSE));
    assertThat(share(joined, "m0")).isCloseTo(.48, within(CLOSE));
    assertThat(joined.areComplete()).isTrue();
  }

  @Test
  void theRestKeepsItsSize() {
    Rest rest = Rest.atMost(.1).and(Rest.atLeast(.05)).and(Rest.numbering(5));
    Shares told = shares(.5, .1).assuming(rest);

    Shares after = told.adjusted(List.of(times("m0", 3)));

    assertThat(after.residual().lower()).isCloseTo(.2, within(CLOSE));
    assertThat(after.rest().cap()).isCloseTo(.05, within(CLOSE));
    assertThat(after.rest().floor()).isCloseTo(.025, within(CLOSE));
    assertThat(after.rest().number()).isEqualTo(5);
  }

  @Test
  void listedMembersThatShrinkSayNoMoreHowLargeTheRestIs() {
    Shares told = shares(.4, .2).assuming(Rest.knownAreLargest());

    Shares after = told.adjusted(List.of(to("m1", .05)));

    assertThat(after.rest().listedAreLargest()).isFalse();
    // .4 in two of .2, over a total of .85.
    assertThat(after.rest().cap()).isCloseTo(.2 / .85, within(CLOSE));
    assertThat(hhi(after).upper()).isCloseTo(1e4 * (.16 + .0025 + .08) / (.85 * .85), within(1e-6));
  }

  @Test
  void listedMembersThatGrowOrGoLeaveTheRestAsItWas() {
    Shares told = shares(.4, .2).assuming(Rest.knownAreLargest());

    Shares grown = told.adjusted(List.of(times("m1", 2)));
    Shares gone = told.adjusted(List.of(removing("m1")));

    assertThat(grown.rest().listedAreLargest()).isTrue();
    assertThat(grown.capOfRest()).isCloseTo(.2 / 1.2, within(CLOSE));
    assertThat(gone.rest().listedAreLargest()).isTrue();
    assertThat(gone.capOfRest()).isCloseTo(.25, within(CLOSE));
  }

  @Test
  void aSmallNewcomerDoesNotMakeTheRestSmaller() {
    Shares told = shares(.4, .2).assuming(Rest.knownAreLargest());

    assertThat(told.adjusted(List.of(to("new", .25))).capOfRest()).isCloseTo(.16, within(CLOSE));
    assertThat(told.adjusted(List.of(to("new", .01))).capOfRest())
        .isCloseTo(.2 / 1.01, within(CLOSE));
  }

  @Test
  void groupsKeepTheirSize() {
    Shares told =
        Shares.ofIntervals(List.of(Member.exactly("a", .6)), List.of(Member.exactly("g", .4)));

    Shares after = told.adjusted(List.of(to("a", .4)));

    assertThat(after.undivided().get(0).share().lower()).isCloseTo(.5, within(CLOSE));
    assertThat(told.adjusted(List.of(removing("a"))).undivided().get(0).share().lower())
        .isCloseTo(1, within(CLOSE));
  }

  @Test
  void oneMemberWithinLimitsMovesTheTotalWithItself() {
    Shares after = intervals(.2, .4).adjusted(List.of(times("m0", 2)));

    // .4 / 1.2 and .8 / 1.4; not .4 / 1.4 and .8 / 1.2.
    Interval share = after.members().get(0).share();
    assertThat(share.lower()).isCloseTo(.4 / 1.2, within(CLOSE));
    assertThat(share.upper()).isCloseTo(.8 / 1.4, within(CLOSE));
    assertThat(Given.HHI.estimate(after).text()).endsWith("but is not known to reach them.");
  }

  @Test
  void whoIsLeftAloneHasAll() {
    Shares two = intervals(.3, .6, .4, .7).exhaustive();

    Shares one = two.adjusted(List.of(removing("m0")));

    assertThat(one.members().get(0).share()).isEqualTo(Interval.exactly(1));
    assertThat(Given.HHI.estimate(one).value()).isEqualTo(10_000);
  }

  @Test
  void membersThatMayHaveHadAllLeaveTheOthersAnything() {
    Shares told = intervals(0, 1, 0, 1);

    Shares left = told.adjusted(List.of(removing("m0")));

    assertThat(left.members().get(0).share()).isEqualTo(new Interval(0, 1));
  }

  @Test
  void nothingChangesWhenNoSizeDoes() {
    Shares told = intervals(.2, .4, .1, .3).assuming(Rest.knownAreLargest());
    Shares exact = shares(.4, .2);

    assertThat(told.adjusted(List.of())).isSameAs(told);
    assertThat(told.adjusted(List.of(times("m0", 1), times("m1", 1)))).isSameAs(told);
    assertThat(exact.adjusted(List.of(to("m0", .4)))).isSameAs(exact);
  }

  @Test
  void adjustmentsThatCannotBeAreRefused() {
    Shares told = shares(.5, .3);
    Shares all = shares(.5, .5);

    assertRefused(Code.UNKNOWN_LABEL, () -> told.adjusted(List.of(removing("x"))));
    assertRefused(Code.UNKNOWN_LABEL, () -> told.adjusted(List.of(times("x", 2))));
    assertRefused(Code.UNKNOWN_LABEL, () -> told.adjusted(List.of(to("x", 0))));
    assertRefused(Code.DUPLICATE_LABEL, () -> told.adjusted(List.of(to("m0", .1), times("m0", 2))));
    assertRefused(Code.NEGATIVE_VALUE, () -> to("m0", -.1));
    assertRefused(Code.NEGATIVE_VALUE, () -> times("m0", -1));
    assertRefused(Code.NOT_FINITE, () -> times("m0", Double.NaN));
    assertRefused(Code.BLANK_LABEL, () -> removing(" "));
    assertRefused(Code.ZERO_SUM, () -> all.adjusted(List.of(removing("m0"), removing("m1"))));
    assertRefused(Code.NO_MEMBERS, () -> told.adjusted(List.of(removing("m0"), removing("m1"))));
  }

  @Test
  void aGroupIsNoMemberAndLendsItsNameToNone() {
    Shares told =
        Shares.ofIntervals(List.of(Member.exactly("a", .6)), List.of(Member.exactly("g", .4)));

    assertRefused(Code.UNKNOWN_LABEL, () -> told.adjusted(List.of(times("g", 2))));
    assertRefused(Code.DUPLICATE_LABEL, () -> told.adjusted(List.of(to("g", .1))));
  }

  @Property(tries = 300)
  void theAdjustedMarketLiesWithinWhatIsToldExactly(
      @ForAll(supplier = Scenario.ExactlyTold.class) Scenario scenario, @ForAll long seed) {
    assertHolds(scenario, new Random(seed));
  }

  @Property(tries = 500)
  void theAdjustedMarketLiesWithinWhatIsToldWithinLimits(
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario scenario, @ForAll long seed) {
    assertHolds(scenario, new Random(seed));
  }

  /** The first member stays, so that somebody does. */
  private static void assertHolds(Scenario scenario, Random random) {
    List<Adjustment> adjustments = new ArrayList<>();
    for (Member member : scenario.told().members()) {
      int kind = random.nextInt(6);
      double number = 3 * random.nextDouble();
      if (kind == 0) {
        adjustments.add(times(member.label(), number));
      } else if (kind == 1) {
        adjustments.add(to(member.label(), number / 6));
      } else if (kind == 2 && !member.label().equals("m0")) {
        adjustments.add(removing(member.label()));
      }
    }
    if (random.nextInt(3) == 0) {
      adjustments.add(to("new", random.nextDouble() / 2));
    }
    Shares market = scenario.market().adjusted(adjustments);
    Shares told = scenario.told().adjusted(adjustments);

    for (Member member : told.members()) {
      double share = share(market, member.label());
      assertThat(member.share().lower()).isLessThanOrEqualTo(share + CLOSE);
      assertThat(member.share().upper()).isGreaterThanOrEqualTo(share - CLOSE);
    }
    BoundsPropertiesTest.assertHolds(new Scenario(market, told));
  }
}
