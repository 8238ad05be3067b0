package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.HHI;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.itexports.concentration.InfeasibleSharesException.Code;
import org.junit.jupiter.api.Test;

class LargestTogetherTest {

  private static Known of(int largest, double together, int members) {
    return LargestTogether.of(largest, together, OptionalInt.of(members));
  }

  private static Known of(int largest, double together) {
    return LargestTogether.of(largest, together, OptionalInt.empty());
  }

  @Test
  void theLowerEndDividesBothPartsEvenly() {
    // .6 in 4 and .4 in 8: 4 x .15^2 + 8 x .05^2.
    assertThat(HHI.estimate(of(4, .6, 12)).lower()).isCloseTo(900 + 200, within(1e-9));
    assertThat(HHI.estimate(of(4, .6)).lower()).isCloseTo(900, within(1e-9));
  }

  @Test
  void theUpperEndIsAtAnEndOfWhatTheSmallestOfTheLargestMayHave() {
    // All others level at .05, which three of the largest have as well; .45 is left for the first.
    assertThat(HHI.estimate(of(4, .6, 12)).upper()).isCloseTo(2025 + 11 * 25, within(1e-6));
    // Two of the largest at .3 each, one other of .3 and one of .1.
    assertThat(HHI.estimate(of(2, .6, 4)).upper()).isCloseTo(3 * 900 + 100, within(1e-6));
  }

  @Test
  void withoutTheNumberTheOthersMayBeDust() {
    assertThat(HHI.estimate(of(4, .6)).upper()).isCloseTo(3600, within(1e-6));
    assertThat(new ConcentrationRatio(4).estimate(of(4, .6)).value()).isCloseTo(.6, within(1e-12));
    assertThat(new TheilT().estimate(of(4, .6)).reason())
        .isEqualTo(EstimateReason.NEEDS_NUMBER_OF_MEMBERS);
    assertThat(new HillNumber(1).estimate(of(4, .6)).reason()).isEqualTo(EstimateReason.UNBOUNDED);
  }

  @Test
  void theLargestBeingAllLeavesNothing() {
    Estimate hhi = HHI.estimate(of(4, 1, 4));

    assertThat(hhi.lower()).isCloseTo(2500, within(1e-9));
    assertThat(hhi.upper()).isCloseTo(10_000, within(1e-9));
    assertThat(new ConcentrationRatio(4).estimate(of(4, 1)).value()).isEqualTo(1);
  }

  @Test
  void oneLargestAndOneOtherArePinned() {
    assertThat(HHI.estimate(of(1, .7, 2)).value()).isCloseTo(5800, within(1e-9));
  }

  @Test
  void theThresholdDependsOnTheTwoLargest() {
    Estimate threshold = new StenbackaThreshold().estimate(of(1, .5));

    assertThat(threshold.lower()).isCloseTo(.5 * (1 - .25), within(1e-12));
    assertThat(threshold.upper()).isEqualTo(.5);
  }

  @Test
  void ratiosThatCannotBeAreRefused() {
    assertRefused(Code.CAP_TOO_SMALL, 4, .3, 5);
    assertRefused(Code.CAP_TOO_SMALL, 4, .9, 4);
    assertRefused(Code.NUMBER_TOO_SMALL, 0, .9, 4);
    assertRefused(Code.NUMBER_TOO_SMALL, 4, .9, 3);
    assertRefused(Code.SHARE_OUT_OF_RANGE, 4, 60, 9);
    assertRefused(Code.NOT_FINITE, 4, Double.NaN, 9);
  }

  private static void assertRefused(Code code, int largest, double together, int members) {
    assertThatThrownBy(() -> of(largest, together, members))
        .isInstanceOfSatisfying(
            InfeasibleSharesException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Property(tries = 100)
  void noSharesWithThisRatioLieOutside(
      @ForAll @IntRange(min = 2, max = 8) int members,
      @ForAll @IntRange(min = 1, max = 7) int counted,
      @ForAll long seed) {
    int largest = Math.min(counted, members);
    double[] shares = falling(new Random(seed), members);
    double together = Arrays.stream(shares).limit(largest).sum();

    for (Known known : List.of(of(largest, together, members), of(largest, together))) {
      for (Naive naive : defined(known)) {
        Estimate estimate = naive.index().estimate(known);
        double value = naive.of(shares, members);
        double slack = 1e-8 * Math.max(1, value);
        assertThat(value).as("%s", estimate).isGreaterThanOrEqualTo(estimate.lower() - slack);
        if (estimate.upper() != null) {
          assertThat(value).as("%s", estimate).isLessThanOrEqualTo(estimate.upper() + slack);
        }
      }
    }
  }

  @Property(tries = 60)
  void theEndsAreReached(
      @ForAll @IntRange(min = 3, max = 7) int members,
      @ForAll @IntRange(min = 1, max = 5) int counted,
      @ForAll long seed) {
    int largest = Math.min(counted, members - 1);
    double[] some = falling(new Random(seed), members);
    double together = Arrays.stream(some).limit(largest).sum();
    Known known = of(largest, together, members);

    for (Naive naive : defined(known)) {
      if (naive.index() instanceof StenbackaThreshold) {
        continue;
      }
      double most = Double.NEGATIVE_INFINITY;
      double least = Double.POSITIVE_INFINITY;
      for (double[] tried : packed(largest, together, members)) {
        most = Math.max(most, naive.of(tried, members));
        least = Math.min(least, naive.of(tried, members));
      }
      Estimate estimate = naive.index().estimate(known);
      double end = estimate.upper() == null ? Double.POSITIVE_INFINITY : estimate.upper();
      boolean falls = Rising.isDiversity(naive.index());
      if (falls || most != end) {
        assertThat(falls ? least : most)
            .as("%s %s", naive.index(), estimate)
            .isCloseTo(falls ? estimate.lower() : end, within(1e-6 * Math.max(1, end)));
      }
    }
  }

  /** For many sizes of the smallest of the largest, the most uneven shares there are. */
  private static List<double[]> packed(int largest, double together, int members) {
    double from = (1 - together) / (members - largest);
    double to = together / largest;
    double[] sizes = new double[members + 200];
    for (int i = 0; i < 200; i++) {
      sizes[i] = from + (to - from) * i / 199;
    }
    for (int number = 1; number <= members; number++) {
      sizes[199 + number] = Math.min(to, Math.max(from, (1 - together) / number));
    }
    return Arrays.stream(sizes).mapToObj(size -> packed(largest, together, members, size)).toList();
  }

  private static double[] packed(int largest, double together, int members, double size) {
    double[] shares = new double[members];
    Arrays.fill(shares, 1, largest, size);
    shares[0] = together - (largest - 1) * size;
    double left = 1 - together;
    for (int i = largest; i < members; i++) {
      shares[i] = Math.min(size, left);
      left = Math.max(0, left - size);
      left = left < 1e-12 ? 0 : left;
    }
    return shares;
  }

  private static List<Naive> defined(Known known) {
    return known.numberOfMembers().isPresent()
        ? Stream.concat(Naive.DEFINED_WITHOUT_NUMBER.stream(), Naive.DEFINED_WITH_NUMBER.stream())
            .toList()
        : Naive.DEFINED_WITHOUT_NUMBER;
  }

  private static double[] falling(Random random, int members) {
    double skew = 2 * random.nextDouble();
    double[] values = new double[members];
    Arrays.setAll(values, i -> -Math.exp(skew * random.nextGaussian()));
    Arrays.sort(values);
    double sum = Arrays.stream(values).sum();
    return Arrays.stream(values).map(value -> value / sum).toArray();
  }
}
