package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What shares answer does not depend on what they were asked before. */
class AskedSharesPropertiesTest {

  private static final List<Index> INDICES = Naive.EVERY;

  @Property(tries = 100)
  void exactSharesAnswerTheSameInAnyOrder(
      @ForAll(supplier = Scenario.ExactlyTold.class) Scenario scenario, @ForAll long seed) {
    assertSameInAnyOrder(scenario.told(), seed);
  }

  @Property(tries = 100)
  void sharesWithinLimitsAnswerTheSameInAnyOrder(
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario scenario, @ForAll long seed) {
    assertSameInAnyOrder(scenario.told(), seed);
  }

  private static void assertSameInAnyOrder(Shares asked, long seed) {
    List<Index> order = new ArrayList<>(INDICES);
    order.addAll(INDICES);
    Collections.shuffle(order, new Random(seed));
    for (Index index : order) {
      assertThat(index.estimate(asked)).isEqualTo(index.estimate(fresh(asked)));
    }
  }

  @Property(tries = 100)
  void assumptionsOnSharesAskedBeforeCountAsOnFreshOnes(
      @ForAll(supplier = Scenario.ExactlyTold.class) Scenario exactly,
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario within,
      @ForAll @IntRange(min = 0, max = 3) int which) {
    for (Shares asked : List.of(exactly.told(), within.told(), nothingAssumed(within.told()))) {
      Rest other = other(asked, which);
      Shares unasked = fresh(asked);
      INDICES.forEach(index -> index.estimate(asked));

      assertSameAnswers(asked.assuming(other), unasked.assuming(other));
      assertSameAnswers(asked, unasked);
    }
  }

  @Property(tries = 100)
  void goingBackToWhatWasAssumedFirstAnswersAsAtFirst(
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario scenario) {
    Shares asked = scenario.told();
    List<Estimate> first = INDICES.stream().map(index -> index.estimate(asked)).toList();

    Shares between = nothingAssumed(asked);
    INDICES.forEach(index -> index.estimate(between));
    Shares back = between.assuming(asked.rest());

    assertThat(INDICES.stream().map(index -> index.estimate(back))).isEqualTo(first);
  }

  private static void assertSameAnswers(Shares one, Shares other) {
    INDICES.forEach(index -> assertThat(index.estimate(one)).isEqualTo(index.estimate(other)));
  }

  private static Shares nothingAssumed(Shares shares) {
    return shares.assuming(Rest.nothingAssumed());
  }

  /** Assumptions that every rest can bear. */
  private static Rest other(Shares shares, int which) {
    boolean left = nothingAssumed(shares).residual().upper() > 1e-6;
    return switch (which) {
      case 0 -> Rest.nothingAssumed();
      case 1 -> Rest.atMost(.1);
      case 2 -> Rest.knownAreLargest();
      default -> left ? Rest.numbering(3) : Rest.nothingAssumed();
    };
  }

  private static Shares fresh(Shares shares) {
    return Shares.ofIntervals(shares.members(), shares.undivided()).assuming(shares.rest());
  }
}
