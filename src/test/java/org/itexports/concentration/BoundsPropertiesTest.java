package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.hhi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BoundsPropertiesTest {

  private static final double CLOSE = 1e-9;

  @Property(tries = 500)
  void theMarketLiesWithinWhatFollowsFromExactShares(
      @ForAll(supplier = Scenario.ExactlyTold.class) Scenario scenario) {
    assertHolds(scenario);
  }

  @Property(tries = 500)
  void theMarketLiesWithinWhatFollowsFromShareLimits(
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario scenario) {
    assertHolds(scenario);
  }

  /** The observer's bounds of every index hold the market's. */
  static void assertHolds(Scenario scenario) {
    for (Index index : Naive.EVERY) {
      Estimate truth = index.estimate(scenario.market());
      Estimate told = index.estimate(scenario.told());
      assertThat(told.text()).doesNotContain("NaN", "null", "Infinity");
      if (truth.value() == null || told.lower() == null) {
        assertThat(told.reason() == null).isEqualTo(told.exact());
        continue;
      }
      double slack = CLOSE * Math.max(1, truth.value());
      assertThat(told.lower())
          .as("%s", index)
          .isLessThanOrEqualTo(truth.value() + slack)
          .isFinite();
      if (told.upper() == null) {
        assertThat(told.reason()).isEqualTo(EstimateReason.UNBOUNDED);
      } else {
        assertThat(told.upper())
            .as("%s", index)
            .isGreaterThanOrEqualTo(truth.value() - slack)
            .isFinite();
      }
      assertThat(told.exact()).isEqualTo(told.value() != null);
      assertThat(told.reason() == null).isEqualTo(told.exact());
    }
  }

  @Property
  void theEndsOfExactSharesAreCompletions(
      @ForAll(supplier = Scenario.ExactlyTold.class) Scenario scenario) {
    Shares told = scenario.told();
    assertCompletes(told, Completions.least(told));
    assertCompletes(told, Completions.greatest(told));
    assertThat(Completions.greatest(told).dust()).isZero();
  }

  @Property
  void theLowerEndWithinShareLimitsIsACompletion(
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario scenario) {
    assertCompletes(scenario.told(), Completions.least(scenario.told()));
  }

  /** Adds up to the whole, and the members of the rest keep to what is assumed of them. */
  private static void assertCompletes(Shares shares, Distribution completion) {
    double sum = completion.dust();
    for (Distribution.Run run : completion.runs()) {
      sum += run.share() * run.count();
    }
    assertThat(sum).isCloseTo(1, within(CLOSE));
    if (!shares.areExact()) {
      return;
    }
    List<Double> others = new ArrayList<>();
    completion.runs().forEach(r -> others.addAll(Collections.nCopies((int) r.count(), r.share())));
    shares.members().forEach(m -> removeClosest(others, m.share().lower()));
    if (completion.dust() == 0) {
      shares.undivided().forEach(g -> removeClosest(others, g.share().lower()));
    }
    Rest rest = shares.rest();
    assertThat(others)
        .allMatch(share -> share <= rest.cap() + CLOSE && share >= rest.floor() - CLOSE);
    if (rest.isNumbered()) {
      assertThat(others).hasSizeLessThanOrEqualTo(rest.number());
    }
    if (rest.listedAreLargest()) {
      double smallest = Feasibility.smallest(shares);
      assertThat(others).allMatch(share -> share <= smallest + CLOSE);
    }
  }

  private static void removeClosest(List<Double> shares, double share) {
    Double found =
        shares.stream()
            .min((a, b) -> Double.compare(Math.abs(a - share), Math.abs(b - share)))
            .orElseThrow();
    assertThat(found).isCloseTo(share, within(CLOSE));
    shares.remove(found);
  }

  @Property
  void nothingAssumedIsReachedByOneAndApproachedByMany(
      @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = .01, max = 1) Double> values,
      @ForAll @DoubleRange(min = .05, max = .9) double left) {
    double sum = values.stream().mapToDouble(v -> v).sum();
    double[] known = values.stream().mapToDouble(v -> v / sum * (1 - left)).toArray();
    Interval ends = hhi(Given.shares(known));

    assertThat(hhi(withRest(known, left, 1)).upper()).isCloseTo(ends.upper(), within(1e-6));
    assertThat(hhi(withRest(known, left, 20_000)).lower())
        .isBetween(ends.lower(), ends.lower() + 1);
  }

  private static Shares withRest(double[] known, double left, int parts) {
    double[] all = Arrays.copyOf(known, known.length + parts);
    Arrays.fill(all, known.length, all.length, left / parts);
    return Given.shares(all);
  }

  @Property
  void knowingOneMoreMemberNeverWidens(
      @ForAll @Size(min = 2, max = 10) List<@DoubleRange(min = .01, max = 1) Double> values,
      @ForAll @IntRange(min = 0, max = 2) int assumption) {
    double sum = 1.25 * values.stream().mapToDouble(v -> v).sum();
    double[] known = values.stream().mapToDouble(v -> v / sum).sorted().toArray();
    double[] fewer = Arrays.copyOfRange(known, 1, known.length);
    double cap = Math.max(.1, known[0]);
    Rest before =
        switch (assumption) {
          case 0 -> Rest.nothingAssumed();
          case 1 -> Rest.atMost(cap);
          default -> Rest.numbering(5);
        };
    Rest after = before.isNumbered() ? Rest.numbering(4) : before;

    Interval wide = hhi(Given.shares(fewer).assuming(before));
    Interval narrow = hhi(Given.shares(known).assuming(after));

    assertThat(narrow.lower()).isGreaterThanOrEqualTo(wide.lower() - CLOSE);
    assertThat(narrow.upper()).isLessThanOrEqualTo(wide.upper() + CLOSE);
  }

  @Property(tries = 500)
  void assumingMoreNeverWidens(
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario scenario) {
    assertNoWider(scenario.told(), scenario.told().assuming(Rest.nothingAssumed()));
  }

  @Property(tries = 500)
  void narrowerLimitsNeverWiden(
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario scenario) {
    List<Member> narrower = new ArrayList<>(scenario.told().members());
    Member first = narrower.get(0);
    int index = Integer.parseInt(first.label().substring(1));
    double truth = scenario.market().members().get(index).share().lower();
    Interval share = first.share();
    double lower = Math.min(truth, (share.lower() + truth) / 2);
    double upper = Math.max(truth, (share.upper() + truth) / 2);
    narrower.set(0, new Member(first.label(), new Interval(lower, upper)));

    assertNoWider(
        Shares.ofIntervals(narrower, scenario.told().undivided()),
        scenario.told().assuming(Rest.nothingAssumed()));
  }

  /** Of every index: a bound that was there stays, and does not move outwards. */
  private static void assertNoWider(Shares more, Shares less) {
    for (Index index : Naive.EVERY) {
      Estimate narrow = index.estimate(more);
      Estimate wide = index.estimate(less);
      if (wide.lower() == null || narrow.reason() == EstimateReason.SINGLE_MEMBER) {
        continue;
      }
      double slack = CLOSE * Math.max(1, wide.lower());
      assertThat(narrow.lower()).as("%s", index).isGreaterThanOrEqualTo(wide.lower() - slack);
      if (wide.upper() != null) {
        slack = CLOSE * Math.max(1, wide.upper());
        assertThat(narrow.upper()).as("%s", index).isLessThanOrEqualTo(wide.upper() + slack);
      }
    }
  }

  @Property
  void theWidthOfTheListedBeingLargestIsAtMostRestTimesSmallest(
      @ForAll @Size(min = 1, max = 10) List<@DoubleRange(min = .01, max = 1) Double> values,
      @ForAll @DoubleRange(min = .01, max = .9) double left) {
    double sum = values.stream().mapToDouble(v -> v).sum() / (1 - left);
    double[] known = values.stream().mapToDouble(v -> v / sum).toArray();
    Interval ends = hhi(Given.shares(known).assuming(Rest.knownAreLargest()));

    double smallest = Arrays.stream(known).min().orElseThrow();
    assertThat(ends.width()).isLessThanOrEqualTo(1e4 * left * smallest + 1e-6);
  }
}
