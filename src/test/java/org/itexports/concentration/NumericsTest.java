package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.HHI;
import static org.itexports.concentration.Given.NORMALISED;
import static org.itexports.concentration.Given.NUMBERS;
import static org.itexports.concentration.Given.labelled;
import static org.itexports.concentration.Given.shares;
import static org.itexports.concentration.Given.values;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NumericsTest {

  private static final List<Index> ALL =
      Stream.concat(Naive.EVERY.stream(), Stream.of(new HillNumber(1e9), new Atkinson(1e9)))
          .filter(index -> !(index instanceof UnctadConcentration))
          .toList();

  private static void assertFinite(Shares shares) {
    for (Index index : ALL) {
      Estimate estimate = index.estimate(shares);
      for (Double number : Arrays.asList(estimate.lower(), estimate.upper(), estimate.value())) {
        assertThat(number == null || Double.isFinite(number)).as(estimate.toString()).isTrue();
      }
      assertThat(estimate.text()).doesNotContain("NaN", "Infinity", "null");
    }
  }

  @Test
  void tinyAndEnormousValuesHaveTheSharesOfOrdinaryOnes() {
    assertThat(HHI.estimate(values(1e-300, 3e-300)).value()).isCloseTo(6250, within(1e-9));
    assertThat(HHI.estimate(values(1e300, 3e300)).value()).isCloseTo(6250, within(1e-9));
    assertThat(HHI.estimate(values(1.5e308, 1.5e308)).value()).isCloseTo(5000, within(1e-9));
    assertThat(HHI.estimate(values(Double.MIN_VALUE, Double.MIN_VALUE)).value()).isEqualTo(5000);
  }

  @Test
  void valuesTooFarApartForAFractionAreStillMembers() {
    Shares shares = values(1e300, 1e-300);

    assertThat(shares.numberOfMembers()).hasValue(2);
    assertThat(HHI.estimate(shares).value()).isEqualTo(10_000);
    assertThat(NORMALISED.estimate(shares).value()).isEqualTo(1);
    assertFinite(shares);
    assertFinite(Shares.ofValues(labelled(1e-300), OptionalDouble.of(1e300)));
    assertFinite(
        Shares.ofValues(labelled(1e-300), OptionalDouble.of(1e300)).assuming(Rest.numbering(3)));
  }

  @Test
  void sharesLostInRoundingHaveNoHillNumberOfSmallOrder() {
    Estimate small = new HillNumber(.001).estimate(values(1e300, 1e-300));

    assertThat(small.value()).isNull();
    assertThat(small.reason()).isEqualTo(EstimateReason.ZERO_SHARE);
    assertThat(new HillNumber(0).estimate(values(1e300, 1e-300)).value()).isEqualTo(2);
    assertThat(new HillNumber(2).estimate(values(1e300, 1e-300)).value()).isEqualTo(1);
  }

  @Test
  void hillNumbersNearOrderOneKeepTheirDigits() {
    double[] equal = new double[100];
    Arrays.fill(equal, 1);
    double atOne = new HillNumber(1).estimate(values(4, 3, 2, 1)).value();

    for (double away : new double[] {1e-4, 1e-6, 1.1e-8, -1.1e-8, -1e-6, -1e-4}) {
      HillNumber near = new HillNumber(1 + away);
      assertThat(near.estimate(values(equal)).value()).isCloseTo(100, within(1e-9));
      assertThat(near.estimate(values(4, 3, 2, 1)).value())
          .isCloseTo(atOne, within(Math.abs(away)));
    }
  }

  @Test
  void absurdAssumptionsGiveNumbersStill() {
    for (double share : new double[] {Double.MIN_VALUE, 1e-300, 1e-13, 1e-6}) {
      assertFinite(shares(.4).assuming(Rest.atMost(share)));
      assertFinite(shares(.4).assuming(Rest.atLeast(share)));
      assertFinite(shares(.4, share).assuming(Rest.knownAreLargest()));
      assertFinite(shares(.4).assuming(Rest.atLeast(share).and(Rest.numbering(5))));
      assertFinite(shares(.4).assuming(Rest.atLeast(share).and(Rest.atMost(share * 2))));
      assertFinite(Given.intervals(.4, .5, 0, share).assuming(Rest.knownAreLargest()));
      assertFinite(Given.intervals(.4, .5, 0, .1).assuming(Rest.atMost(share)));
      assertFinite(Given.intervals(.4, .5, 0, .1).assuming(Rest.atLeast(share)));
    }
    assertFinite(shares(.4).assuming(Rest.numbering(999_999_000)));
    assertFinite(Given.intervals(.4, .5).assuming(Rest.numbering(999_999_000)));
  }

  @Test
  void sharesThatAddUpToOneWithinRoundingOnlyAreAll() {
    double[] tenths = new double[10];
    Arrays.fill(tenths, .1);
    tenths[0] += 4e-10;

    assertThat(shares(tenths).areComplete()).isTrue();
    assertFinite(shares(tenths));
    assertFinite(Given.intervals(.5, .5, .5 - 1e-10, .5).exhaustive());
    assertFinite(Given.intervals(.5, .5 + 1e-12, .5, .5).exhaustive());
  }

  @Test
  void equalSharesAreEqualToTheLastDigit() {
    for (int n : new int[] {2, 3, 7, 49, 1_000}) {
      double[] equal = new double[n];
      Arrays.fill(equal, .1);
      for (Index index :
          List.of(
              NORMALISED,
              new HerfindahlDual(),
              new CoefficientOfVariation(),
              new TheilT(),
              new TheilL(),
              new Gini(false),
              new Gini(true),
              new Atkinson(.5),
              new Atkinson(1),
              new Atkinson(2),
              new UnctadConcentration(n))) {
        assertThat(index.estimate(values(equal)).value()).as("%s of %s", index, n).isZero();
      }
      assertThat(new RelativeEntropy().estimate(values(equal)).value()).isCloseTo(1, within(1e-12));
    }
  }

  @Property(tries = 300)
  void noValuesHoweverFarApartGiveNumbersThatAreNone(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -300, max = 300) Integer> exponents,
      @ForAll @IntRange(min = 0, max = 3) int assumption) {
    double[] values = exponents.stream().mapToDouble(e -> Math.pow(10, e)).toArray();
    double total = 1.5 * Arrays.stream(values).sum();
    Shares some = Shares.ofValues(labelled(values), OptionalDouble.of(total));

    assertFinite(values(values));
    assertFinite(
        switch (assumption) {
          case 0 -> some;
          case 1 -> some.assuming(Rest.numbering(7));
          case 2 -> some.assuming(Rest.atMost(.01));
          default -> some.assuming(Rest.atLeast(.01).and(Rest.atMost(.02)));
        });
  }

  @Test
  void aHundredThousandTinySharesAddUp() {
    double[] tiny = new double[100_000];
    Arrays.fill(tiny, .1);

    assertThat(HHI.estimate(values(tiny)).value()).isCloseTo(.1, within(1e-13));
    assertThat(NUMBERS.estimate(values(tiny)).value()).isCloseTo(1e5, within(1e-6));
    assertThat(NORMALISED.estimate(values(tiny)).value()).isEqualTo(0);
    Arrays.fill(tiny, 1e-5);
    assertThat(shares(tiny).areComplete()).isTrue();
  }

  @Test
  void oneDominantShareIsNotLostAmongTinyOnes() {
    double[] values = new double[100_000];
    Arrays.fill(values, 1e-9);
    values[50_000] = 1;

    // s = 1 / (1 + 99,999e-9), the others' squares are below 1e-13.
    double s = 1 / (1 + 99_999e-9);
    assertThat(HHI.estimate(values(values)).value())
        .isCloseTo(1e4 * (s * s + 99_999e-18 * s * s), within(1e-9));
  }

  @Test
  void aHundredThousandMembersAreNoOtherThanAFew() {
    double[] values = IntStream.rangeClosed(1, 100_000).mapToDouble(i -> 1d / i).toArray();
    Shares incomplete = Shares.ofValues(labelled(values), OptionalDouble.of(20));
    Shares within =
        Shares.ofIntervals(
            incomplete.members().stream()
                .map(m -> Member.rounded(m.label(), m.share().lower(), 1e-7))
                .toList());

    assertFinite(incomplete);
    assertFinite(incomplete.assuming(Rest.knownAreLargest().and(Rest.numbering(1_000_000))));
    assertFinite(within);
    assertFinite(within.assuming(Rest.atMost(1e-4)));
  }
}
