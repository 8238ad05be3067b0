package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Bounds against completions found by trial: none lies outside, and tight ends are reached. */
class TriedCompletionsPropertiesTest {

  private static final double CLOSE = 1e-6;
  private static final double ROUNDING = 1e-8;
  private static final double ROUNDING_OF_SQUARE = 1e-9;

  /** Indices whose definition does not ask for the number of members, and those that do. */
  private static List<Naive> defined(Shares told) {
    List<Naive> all = new ArrayList<>(Naive.DEFINED_WITHOUT_NUMBER);
    if (told.numberOfMembers().orElse(1) > 1) {
      all.addAll(Naive.DEFINED_WITH_NUMBER);
    }
    return all;
  }

  private static double n(Shares told) {
    return told.numberOfMembers().orElse(1);
  }

  private static boolean isTight(Estimate estimate) {
    return !estimate.text().contains("not known to reach");
  }

  private static double upper(Estimate estimate) {
    return estimate.upper() == null ? Double.POSITIVE_INFINITY : estimate.upper();
  }

  @Provide
  Arbitrary<SmallCase> small() {
    return SmallCase.any();
  }

  @Property(tries = 300)
  void noCompletionLiesOutsideTheBounds(@ForAll("small") SmallCase small, @ForAll long seed) {
    Shares told = small.told();
    List<Naive> all = defined(told);
    List<Estimate> bounds = all.stream().map(naive -> naive.index().estimate(told)).toList();
    Consumer<double[]> within =
        shares -> {
          for (int i = 0; i < all.size(); i++) {
            assertWithin(all.get(i), bounds.get(i), shares, n(told));
          }
        };

    new Tried(small).walk(new Random(seed), 150, within);
    new Tried(small).corners(within);
  }

  private static void assertWithin(Naive naive, Estimate bounds, double[] shares, double n) {
    double value = naive.of(shares, n);
    double slack = slack(naive.index(), value) + outsideOfLimits(shares);
    boolean finite = Double.isFinite(value) || bounds.upper() != null;
    if (value < bounds.lower() - slack || (finite && value > upper(bounds) + slack)) {
      assertThat(value)
          .as(naive.index() + " of " + Arrays.toString(shares) + " in " + bounds)
          .isBetween(bounds.lower(), upper(bounds));
    }
  }

  /** A root near 0 magnifies what rounding leaves of its square. */
  private static double slack(Index index, double value) {
    return index instanceof CoefficientOfVariation
        ? Math.sqrt(value * value + ROUNDING_OF_SQUARE) - value + ROUNDING * Math.max(1, value)
        : ROUNDING * Math.max(1, Math.abs(value));
  }

  /**
   * What shares a little outside their limits change at most: none rises faster than a logarithm.
   */
  private static double outsideOfLimits(double[] shares) {
    double smallest = Arrays.stream(shares).filter(Naive::hasSize).min().orElseThrow();
    return Tried.ROUNDING * shares.length / smallest;
  }

  @Property(tries = 300)
  void endsThatUnevennessBringsAreReachedWhenCalledTight(@ForAll("small") SmallCase small) {
    Shares told = small.told();
    List<Naive> all = defined(told);
    double[] least = filled(all, Double.POSITIVE_INFINITY);
    double[] most = filled(all, Double.NEGATIVE_INFINITY);
    new Tried(small)
        .corners(
            shares -> {
              for (int i = 0; i < all.size(); i++) {
                double value = all.get(i).of(shares, n(told));
                least[i] = Math.min(least[i], value);
                most[i] = Math.max(most[i], value);
              }
            });

    for (int i = 0; i < all.size(); i++) {
      Index index = all.get(i).index();
      Estimate estimate = index.estimate(told);
      Statistics.label(index.toString()).collect(isTight(estimate));
      if (!isTight(estimate) || index instanceof StenbackaThreshold) {
        continue;
      }
      double found = Rising.isDiversity(index) ? least[i] : most[i];
      double end = Rising.isDiversity(index) ? estimate.lower() : upper(estimate);
      if (found != end) {
        assertThat(found)
            .as(index + " " + estimate)
            .isCloseTo(end, within(CLOSE * Math.max(1, Math.abs(end))));
      }
    }
  }

  private static double[] filled(List<Naive> all, double value) {
    double[] values = new double[all.size()];
    Arrays.fill(values, value);
    return values;
  }

  @Property(tries = 300)
  void endsThatEvennessBringsAreReachedOrApproachedWhenCalledTight(
      @ForAll("small") SmallCase small) {
    Shares told = small.told();
    List<double[]> evened = new Tried(small).evened();
    boolean dust = told.least().dust() > 1e-9;

    for (Naive naive : defined(told)) {
      Estimate estimate = naive.index().estimate(told);
      boolean falls = Rising.isDiversity(naive.index());
      double end = falls ? upper(estimate) : estimate.lower();
      // What has no size counts for nothing only in some; the threshold is neither here nor there.
      boolean comparable = !dust || HAVE_NO_EYE_FOR_DUST.contains(naive.index());
      comparable &= !(naive.index() instanceof StenbackaThreshold);
      if (isTight(estimate) && comparable) {
        double[] values =
            evened.stream().mapToDouble(shares -> naive.of(shares, n(told))).sorted().toArray();
        assertThat(values[falls ? values.length - 1 : 0])
            .as(naive.index() + " " + estimate)
            .isCloseTo(end, within(CLOSE * Math.max(1, Math.abs(end))));
      }
    }
  }

  private static final List<Index> HAVE_NO_EYE_FOR_DUST =
      List.of(
          Given.HHI,
          new Hirschman(),
          new Kvalseth(),
          new ConcentrationRatio(1),
          new ConcentrationRatio(2),
          new ConcentrationRatio(3),
          new ConcentrationRatio(4));

  @Property(tries = 200)
  void nothingAssumedOfTheRestOfAFewIsTight(@ForAll("small") SmallCase small) {
    Shares told = small.told().assuming(Rest.nothingAssumed());
    boolean grouped = !told.undivided().isEmpty();

    for (Naive naive : defined(told)) {
      // Two parts of one group may be the two largest, which the threshold does not look into.
      if (!grouped || !(naive.index() instanceof StenbackaThreshold)) {
        assertThat(isTight(naive.index().estimate(told))).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void ratiosOfMoreThanTenMembersAreTheBestChoiceOfAll(
      @ForAll @IntRange(min = 11, max = 13) int members,
      @ForAll @IntRange(min = 1, max = 12) int k,
      @ForAll long seed) {
    double[] limits = limits(new Random(seed), members);
    Shares told = Given.intervals(limits).exhaustive();
    Index ratio = new ConcentrationRatio(k);

    double most = bestChoice(limits, k);

    double upper = ratio.estimate(told).upper();
    assertThat(upper).isGreaterThanOrEqualTo(most - ROUNDING);
    assertThat(isTight(ratio.estimate(told))).isTrue();
    assertThat(upper).isCloseTo(most, within(CLOSE));
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
