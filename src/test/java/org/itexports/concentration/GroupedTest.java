package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.hhi;
import static org.itexports.concentration.Given.intervals;
import static org.itexports.concentration.Given.shares;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.itexports.concentration.InfeasibleSharesException.Code;
import org.junit.jupiter.api.Test;

class GroupedTest {

  private static final double CLOSE = 1e-6;

  private static void assertRefused(Code code, Shares shares, Map<String, List<String>> groups) {
    assertThatThrownBy(() -> shares.grouped(groups))
        .isInstanceOfSatisfying(
            InfeasibleSharesException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Test
  void aGroupHasWhatItsMembersHaveAndStandsWhereTheFirstStood() {
    Shares grouped = shares(.5, .3, .2).grouped(Map.of("g", List.of("m2", "m0")));

    assertThat(grouped.members())
        .containsExactly(Member.exactly("g", .7), Member.exactly("m1", .3));
    assertThat(grouped.areComplete()).isTrue();
  }

  @Test
  void limitsAddUpAndDoNotExceedTheWhole() {
    Shares grouped = intervals(.2, .7, .3, .6).grouped(Map.of("g", List.of("m0", "m1")));

    assertThat(grouped.members().get(0).share()).isEqualTo(new Interval(.5, 1));
  }

  @Test
  void groupsMayHaveTheNameOfAMemberAndHoldOneOnly() {
    assertThat(shares(.5, .5).grouped(Map.of("m0", List.of("m0", "m1"))).members())
        .containsExactly(Member.exactly("m0", 1));
    assertThat(shares(.5, .5).grouped(Map.of("x", List.of("m1"))).members())
        .containsExactly(Member.exactly("m0", .5), Member.exactly("x", .5));
  }

  @Test
  void groupsThatCannotBeAreRefused() {
    Shares told =
        Shares.ofValues(
            List.of(new LabelledValue("a", 1)),
            List.of(new LabelledValue("g", 1)),
            OptionalDouble.empty());

    assertRefused(Code.UNKNOWN_LABEL, told, Map.of("x", List.of("b")));
    assertRefused(Code.UNKNOWN_LABEL, told, Map.of("x", List.of("a", "g")));
    assertRefused(Code.DUPLICATE_LABEL, told, Map.of("x", List.of("a", "a")));
    assertRefused(Code.DUPLICATE_LABEL, told, Map.of("x", List.of("a"), "y", List.of("a")));
    assertRefused(Code.DUPLICATE_LABEL, told, Map.of("g", List.of("a")));
    assertRefused(Code.DUPLICATE_LABEL, shares(.5, .3, .2), Map.of("m2", List.of("m0", "m1")));
    assertRefused(Code.DUPLICATE_LABEL, shares(.25, .25, .5), Map.of("m2", List.of("m0", "m1")));
    assertRefused(Code.TOO_FEW_TO_JOIN, told, Map.of("x", List.of()));
  }

  @Test
  void noneOfTheRestGrowsWhenTheSmallestListedAreGroupedAway() {
    Shares told = shares(.3, .2, .1).assuming(Rest.knownAreLargest());

    Shares grouped = told.grouped(Map.of("g", List.of("m1", "m2")));

    // .3, .3 and four of .1; with .4 in one of .3 and one of .1 it were 2,800.
    assertThat(hhi(grouped).upper()).isCloseTo(2200, within(CLOSE));
    assertThat(hhi(grouped).lower()).isCloseTo(1800, within(CLOSE));
    assertThat(grouped.capOfRest()).isCloseTo(.1, within(1e-12));
  }

  @Test
  void whatIsAssumedStaysAsItWasWhenTheSmallestStays() {
    Shares told = shares(.3, .2, .1).assuming(Rest.knownAreLargest().and(Rest.numbering(7)));

    assertThat(told.grouped(Map.of("g", List.of("m0", "m1"))).rest()).isEqualTo(told.rest());
  }

  @Test
  void howManyOfTheRestAreSmallStays() {
    // Of ten members nine have at most .1: all but m0, thus seven of the rest and not eight.
    Rest rest = Rest.numbering(7).and(Rest.sized(new SizeFact(.9, .1)));
    Shares told = shares(.3, .1, .1).assuming(rest);

    Shares grouped = told.grouped(Map.of("g", List.of("m1", "m2")));

    assertThat(hhi(grouped).lower() - hhi(told).lower()).isCloseTo(200, within(CLOSE));
    assertThat(hhi(grouped).upper() - hhi(told).upper()).isCloseTo(200, within(CLOSE));
  }

  @Test
  void boundsThatPartsMayForbidAreNotCalledReached() {
    Shares told = intervals(.2, .3, .2, .3).assuming(Rest.knownAreLargest());

    Estimate grouped = Given.HHI.estimate(told.grouped(Map.of("g", List.of("m0", "m1"))));

    assertThat(grouped.text()).endsWith("but is not known to reach them.");
  }

  @Property(tries = 300)
  void exactSharesRiseByTwiceTheProductOfEveryPair(
      @ForAll(supplier = Scenario.ExactlyTold.class) Scenario scenario, @ForAll long seed) {
    Map<String, List<String>> groups = groups(scenario.told(), new Random(seed));

    double rise = 0;
    for (List<String> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = 0; j < i; j++) {
          rise += 2e4 * share(scenario.told(), group.get(i)) * share(scenario.told(), group.get(j));
        }
      }
    }

    Interval before = hhi(scenario.told());
    Interval after = hhi(scenario.told().grouped(groups));
    assertThat(after.lower() - before.lower()).isCloseTo(rise, within(CLOSE));
    assertThat(after.upper() - before.upper()).isCloseTo(rise, within(CLOSE));
  }

  private static double share(Shares shares, String label) {
    return Listed.in(shares).get(label).share().lower();
  }

  @Property(tries = 500)
  void theGroupedMarketLiesWithinWhatIsToldOfIt(
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario scenario, @ForAll long seed) {
    Map<String, List<String>> groups = groups(scenario.told(), new Random(seed));

    BoundsPropertiesTest.assertHolds(
        new Scenario(scenario.market().grouped(groups), scenario.told().grouped(groups)));
  }

  /** The first member, whose owner is asked for, is in a group of its own name. */
  private static Map<String, List<String>> groups(Shares told, Random random) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Member member : told.members()) {
      int group = member.label().equals("m0") ? 0 : random.nextInt(4);
      if (group < 3) {
        String label = group == 0 ? "m0" : "g" + group;
        groups.computeIfAbsent(label, any -> new ArrayList<>()).add(member.label());
      }
    }
    return groups;
  }
}
