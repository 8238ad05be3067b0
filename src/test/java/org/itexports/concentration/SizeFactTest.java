package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.HHI;
import static org.itexports.concentration.Given.hhi;
import static org.itexports.concentration.Given.shares;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.itexports.concentration.InfeasibleSharesException.Code;
import org.junit.jupiter.api.Test;

class SizeFactTest {

  private static Rest sized(int number, double fraction, double below) {
    return Rest.numbering(number).and(Rest.sized(new SizeFact(fraction, below)));
  }

  @Test
  void whatSmallMembersCannotHaveTheOthersHave() {
    // Ten in all; eight have at most .01, so that of .6 two listed leave, .52 is in one other.
    Shares told = shares(.3, .1).assuming(sized(8, .7, .01));

    // Seven of .01 and one of .53.
    assertThat(hhi(told).lower()).isCloseTo(900 + 100 + 7 + 2809, within(1e-6));
    assertThat(hhi(told).upper()).isCloseTo(900 + 100 + 3600, within(1e-6));
  }

  @Test
  void theUpperEndStaysAsLongAsTheLargeOnesHoldAllThatIsLeft() {
    Shares capped = shares(.5).assuming(Rest.numbering(9).and(Rest.atMost(.2)));

    // Three may be large: .2 + .2 + .1. Two may be: .4, and the rest is in small ones.
    Rest three = capped.rest().and(Rest.sized(new SizeFact(.6, .02)));
    Rest two = capped.rest().and(Rest.sized(new SizeFact(.7, .02)));
    assertThat(hhi(capped.assuming(three)).upper()).isCloseTo(hhi(capped).upper(), within(1e-9));
    assertThat(hhi(capped.assuming(two)).upper()).isCloseTo(2500 + 2 * 400 + 5 * 4, within(1e-6));
  }

  @Test
  void severalFactsHoldTogether() {
    // Of 100 at least 80 below .001 and at least 90 below .005: one of ten is large.
    Rest rest = sized(99, .8, .001).and(Rest.sized(new SizeFact(.9, .005)));
    Shares told = shares(.2).assuming(rest);

    // 80 of .001, 10 of .005, 9 of what is left of .8.
    double large = (.8 - .08 - .05) / 9;
    assertThat(hhi(told).lower())
        .isCloseTo(1e4 * (.04 + 80e-6 + 10 * 25e-6 + 9 * large * large), within(1e-6));
  }

  @Test
  void listedMembersThatAreSmallCountAmongThem() {
    Shares told = shares(.5, .005).assuming(sized(2, .5, .01));

    // Two of four are small: one is listed, so one other is.
    double large = .495 - .01;
    assertThat(hhi(told).lower())
        .isCloseTo(1e4 * (.25 + 25e-6 + 1e-4 + large * large), within(1e-6));
  }

  @Test
  void itIsRepeatedInWordsAndAsData() {
    Shares told = shares(.3).assuming(sized(9, .8, .01));

    assertThat(HHI.estimate(told).text())
        .contains("at least 80.0 % of all members, listed or not, have at most 1.0 % each");
    assertThat(told.assumptions())
        .extracting(Assumption::kind, Assumption::value, Assumption::of)
        .contains(tuple(AssumptionKind.NUMBER, 9.0, null), tuple(AssumptionKind.SIZES, .8, .01));
  }

  @Test
  void whatCannotBeIsRefused() {
    assertRefused(Code.NUMBER_NEEDED, Rest.sized(new SizeFact(.8, .01)));
    assertRefused(Code.SIZES_CONTRADICT, sized(9, 1, .01));
    assertRefused(Code.CAP_TOO_SMALL, sized(9, .9, .01).and(Rest.atMost(.02)));
    assertThatThrownBy(
            () -> shares(.5, .5).assuming(Rest.none().and(Rest.sized(new SizeFact(.8, .01)))))
        .isInstanceOfSatisfying(
            InfeasibleSharesException.class,
            refused -> assertThat(refused.code()).isEqualTo(Code.SIZES_CONTRADICT));
    assertThatThrownBy(() -> new SizeFact(1.5, .1)).isInstanceOf(InfeasibleSharesException.class);
    assertThatThrownBy(() -> new SizeFact(.5, 0)).isInstanceOf(InfeasibleSharesException.class);
  }

  private static void assertRefused(Code code, Rest rest) {
    assertThatThrownBy(() -> shares(.3).assuming(rest))
        .isInstanceOfSatisfying(
            InfeasibleSharesException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Property(tries = 300)
  void aMarketForWhichTheFactHoldsLiesWithin(
      @ForAll @IntRange(min = 3, max = 12) int members,
      @ForAll @IntRange(min = 1, max = 3) int listed,
      @ForAll @DoubleRange(max = 1) double quantile,
      @ForAll long seed) {
    double[] market = falling(new Random(seed), members);
    int known = Math.min(listed, members - 1);
    double below = market[(int) (quantile * (members - 1))];
    double small = Arrays.stream(market).filter(share -> share <= below).count();
    Shares told = shares(Arrays.copyOf(market, known));
    Rest numbered = Rest.numbering(members - known);
    Shares sized = told.assuming(numbered.and(Rest.sized(new SizeFact(small / members, below))));

    for (Naive naive : List.copyOf(Naive.DEFINED_WITHOUT_NUMBER)) {
      Estimate estimate = naive.index().estimate(sized);
      Estimate without = naive.index().estimate(told.assuming(numbered));
      double value = naive.of(market, members);
      assertThat(value).isBetween(estimate.lower() - 1e-7, estimate.upper() + 1e-7);
      assertThat(estimate.lower()).isGreaterThanOrEqualTo(without.lower() - 1e-7);
      assertThat(estimate.upper()).isLessThanOrEqualTo(without.upper() + 1e-7);
    }
  }

  private static double[] falling(Random random, int members) {
    double[] values = new double[members];
    Arrays.setAll(values, i -> -Math.exp(random.nextGaussian()));
    Arrays.sort(values);
    double sum = Arrays.stream(values).sum();
    return Arrays.stream(values).map(value -> value / sum).toArray();
  }
}
