package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.intervals;
import static org.itexports.concentration.Given.shares;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.itexports.concentration.InfeasibleSharesException.Code;
import org.junit.jupiter.api.Test;

class CoalitionTest {

  private static final double CLOSE = 1e-6;

  private static Interval rise(Shares shares, String... labels) {
    return Coalition.of(shares, List.of(labels)).rise();
  }

  private static void assertInterval(Interval interval, double lower, double upper) {
    assertThat(interval.lower()).isCloseTo(lower, within(CLOSE));
    assertThat(interval.upper()).isCloseTo(upper, within(CLOSE));
  }

  @Test
  void twoExactSharesRaiseTheIndexByTwiceTheirProductWhateverTheRestIs() {
    Interval rise = rise(shares(.3, .2), "m0", "m1");

    assertThat(rise.isExact()).isTrue();
    assertThat(rise.lower()).isCloseTo(1200, within(CLOSE));
  }

  @Test
  void moreSharesRaiseItByEveryPair() {
    // 2 (.06 + .03 + .02)
    assertInterval(rise(shares(.3, .2, .1), "m0", "m1", "m2"), 2200, 2200);
  }

  @Test
  void tinySharesKeepTheirDigits() {
    assertThat(rise(shares(1e-9, 3e-9), "m0", "m1").lower()).isCloseTo(6e-14, within(1e-28));
  }

  @Test
  void limitsThatNothingElseNarrowsGiveTheProductsOfTheirEnds() {
    assertInterval(rise(intervals(.1, .2, .2, .4), "m0", "m1"), 400, 1600);
  }

  @Test
  void partiesHaveNoMoreThanOthersLeave() {
    // At most .5 together, most evenly .25 each; not 2 x .4 x .4.
    Shares told = intervals(.1, .4, .1, .4, .5, .5);

    Coalition merged = Coalition.of(told, List.of("m0", "m1"));

    assertInterval(merged.share(), .2, .5);
    assertInterval(merged.rise(), 200, 1250);
  }

  @Test
  void partiesHaveNoLessThanOthersLack() {
    // Just .5 together: from .4 and .1 to .25 each.
    Shares told = intervals(.1, .4, .1, .4, .5, .5).exhaustive();

    Coalition merged = Coalition.of(told, List.of("m0", "m1"));

    assertInterval(merged.share(), .5, .5);
    assertInterval(merged.rise(), 800, 1250);
  }

  @Test
  void coalitionsThatCannotBeAreRefused() {
    Shares told = shares(.3, .2);

    assertRefused(Code.TOO_FEW_TO_JOIN, told, "m0");
    assertRefused(Code.TOO_FEW_TO_JOIN, told);
    assertRefused(Code.DUPLICATE_LABEL, told, "m0", "m0");
    assertRefused(Code.UNKNOWN_LABEL, told, "m0", "m2");
  }

  private static void assertRefused(Code code, Shares shares, String... labels) {
    assertThatThrownBy(() -> rise(shares, labels))
        .isInstanceOfSatisfying(
            InfeasibleSharesException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Property(tries = 1000)
  void theMarketLiesWithinWhatIsToldOfIt(
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario scenario, @ForAll long seed) {
    List<String> parties = scenario.someListed(seed, Integer.MAX_VALUE);
    if (parties.isEmpty()) {
      return;
    }

    Coalition truth = Coalition.of(scenario.market(), parties);
    Coalition told = Coalition.of(scenario.told(), parties);

    assertThat(truth.rise().isExact()).isTrue();
    assertThat(told.rise().lower()).isLessThanOrEqualTo(truth.rise().lower() + CLOSE);
    assertThat(told.rise().upper()).isGreaterThanOrEqualTo(truth.rise().upper() - CLOSE);
    assertThat(told.share().lower()).isLessThanOrEqualTo(truth.share().lower() + CLOSE);
    assertThat(told.share().upper()).isGreaterThanOrEqualTo(truth.share().upper() - CLOSE);
  }

  @Property(tries = 200)
  void itsEndsAreReached(@ForAll long seed) {
    Random random = new Random(seed);
    double[] limits = new double[8];
    for (int i = 0; i < limits.length; i += 2) {
      limits[i] = .3 * random.nextDouble();
      limits[i + 1] = limits[i] + .4 * random.nextDouble();
    }
    double uppers = limits[1] + limits[3] + limits[5] + limits[7];
    double lowers = limits[0] + limits[2] + limits[4] + limits[6];
    if (lowers > 1 || uppers < 1) {
      return;
    }
    Interval rise = rise(intervals(limits).exhaustive(), "m0", "m1");

    double least = Double.MAX_VALUE;
    double most = 0;
    int steps = 400;
    for (int i = 0; i <= steps; i++) {
      double first = limits[0] + i * (limits[1] - limits[0]) / steps;
      double from = Math.max(limits[2], 1 - first - limits[5] - limits[7]);
      double to = Math.min(limits[3], 1 - first - limits[4] - limits[6]);
      if (from <= to) {
        least = Math.min(least, 2e4 * first * from);
        most = Math.max(most, 2e4 * first * to);
      }
    }

    assertThat(rise.lower()).isCloseTo(least, within(15.)).isLessThanOrEqualTo(least + CLOSE);
    assertThat(rise.upper()).isCloseTo(most, within(15.)).isGreaterThanOrEqualTo(most - CLOSE);
  }
}
