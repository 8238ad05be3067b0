package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Bounds against completions found by trial: none lies outside, and tight ends are reached. */
class TriedCompletionsPropertiesTest {

  private static final double CLOSE = 1e-6;
  private static final double ROUNDING = 1e-9;

  /** An index on 0 to 1, and how a list of shares says it. */
  private record Measure(Index index, double scale, int largest) {

    double of(double[] shares) {
      if (largest == 0) {
        return Arrays.stream(shares).map(share -> share * share).sum();
      }
      double[] sorted = shares.clone();
      Arrays.sort(sorted);
      return Arrays.stream(sorted, Math.max(0, sorted.length - largest), sorted.length).sum();
    }

    Interval bounds(Shares told) {
      Estimate estimate = index.estimate(told);
      return new Interval(estimate.lower() / scale, estimate.upper() / scale);
    }

    boolean isTight(Shares told) {
      return !index.estimate(told).text().contains("not known to reach them");
    }
  }

  private static final List<Measure> MEASURES =
      List.of(
          new Measure(Given.HHI, 10_000, 0),
          new Measure(new ConcentrationRatio(1), 1, 1),
          new Measure(new ConcentrationRatio(2), 1, 2),
          new Measure(new ConcentrationRatio(3), 1, 3),
          new Measure(new ConcentrationRatio(4), 1, 4));

  @Provide
  Arbitrary<SmallCase> small() {
    return SmallCase.any();
  }

  @Property(tries = 1000)
  void noCompletionLiesOutsideTheBounds(@ForAll("small") SmallCase small, @ForAll long seed) {
    List<Interval> bounds = MEASURES.stream().map(m -> m.bounds(small.told())).toList();

    new Tried(small).walk(new Random(seed), 150, shares -> assertWithin(bounds, shares));
    new Tried(small).corners(shares -> assertWithin(bounds, shares));
  }

  private static void assertWithin(List<Interval> bounds, double[] shares) {
    for (int i = 0; i < bounds.size(); i++) {
      double value = MEASURES.get(i).of(shares);
      if (value < bounds.get(i).lower() - ROUNDING || value > bounds.get(i).upper() + ROUNDING) {
        assertThat(value)
            .as(MEASURES.get(i).index() + " of " + Arrays.toString(shares))
            .isBetween(bounds.get(i).lower() - ROUNDING, bounds.get(i).upper() + ROUNDING);
      }
    }
  }

  @Property(tries = 1000)
  void upperEndsCalledTightAreReached(@ForAll("small") SmallCase small) {
    double[] most = new double[MEASURES.size()];
    new Tried(small)
        .corners(shares -> Arrays.setAll(most, i -> Math.max(most[i], MEASURES.get(i).of(shares))));

    for (int i = 0; i < most.length; i++) {
      Measure measure = MEASURES.get(i);
      boolean tight = measure.isTight(small.told());
      Statistics.label(measure.index().toString()).collect(tight);
      if (tight) {
        assertThat(most[i])
            .as(measure.index().toString())
            .isCloseTo(measure.bounds(small.told()).upper(), within(CLOSE));
      }
    }
  }

  @Property(tries = 1000)
  void lowerEndsCalledTightAreReachedOrApproached(@ForAll("small") SmallCase small) {
    List<double[]> evened = new Tried(small).evened();

    for (Measure measure : MEASURES) {
      if (measure.isTight(small.told())) {
        assertThat(evened.stream().mapToDouble(measure::of).min().orElseThrow())
            .as(measure.index().toString())
            .isCloseTo(measure.bounds(small.told()).lower(), within(CLOSE));
      }
    }
  }

  @Property(tries = 1000)
  void nothingAssumedOfTheRestOfAFewIsTight(@ForAll("small") SmallCase small) {
    Shares told = small.told().assuming(Rest.nothingAssumed());

    MEASURES.forEach(measure -> assertThat(measure.isTight(told)).isTrue());
  }

  @Property(tries = 300)
  void ratiosOfMoreMembersThanAreTriedKeepAboveEveryChoice(
      @ForAll @IntRange(min = 11, max = 13) int members,
      @ForAll @IntRange(min = 1, max = 12) int k,
      @ForAll long seed) {
    double[] limits = limits(new Random(seed), members);
    Shares told = Given.intervals(limits).exhaustive();
    Measure ratio = new Measure(new ConcentrationRatio(k), 1, k);

    double most = bestChoice(limits, k);

    double upper = ratio.bounds(told).upper();
    assertThat(upper).isGreaterThanOrEqualTo(most - ROUNDING);
    if (ratio.isTight(told)) {
      assertThat(upper).isCloseTo(most, within(CLOSE));
    }
  }

  private static double[] limits(Random random, int members) {
    double[] point = random.doubles(members).toArray();
    double sum = Arrays.stream(point).sum();
    double[] limits = new double[2 * members];
    for (int i = 0; i < members; i++) {
      double share = point[i] / sum;
      limits[2 * i] = share * random.nextDouble();
      limits[2 * i + 1] = share * (1 + random.nextDouble());
    }
    return limits;
  }

  /** Of so many members: no more than their upper ends, and than what all others leave. */
  private static double bestChoice(double[] limits, int k) {
    double best = 0;
    for (int choice = 0; choice < 1 << (limits.length / 2); choice++) {
      double uppers = 0;
      double left = 1;
      for (int i = 0; i < limits.length / 2; i++) {
        boolean chosen = (choice >> i & 1) == 1;
        uppers += chosen ? limits[2 * i + 1] : 0;
        left -= chosen ? 0 : limits[2 * i];
      }
      if (Integer.bitCount(choice) <= k) {
        best = Math.max(best, Math.min(uppers, left));
      }
    }
    return best;
  }
}
