package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.HHI;
import static org.itexports.concentration.Given.shares;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EstimatorsPropertiesTest {

  private static final Estimator EVEN = new MaximumEntropy();
  private static final Estimator TAIL = new ParetoTail();

  @Property(tries = 60)
  void anEstimateLiesWithinTheBoundsOfExactShares(
      @ForAll(supplier = Scenario.ExactlyTold.class) Scenario scenario) {
    assertWithinBounds(scenario.told());
  }

  @Property(tries = 60)
  void anEstimateLiesWithinTheBoundsOfShareLimits(
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario scenario) {
    assertWithinBounds(scenario.told());
  }

  @Property(tries = 60)
  void aFittedTailLiesWithinTheBounds(
      @ForAll @DoubleRange(min = .3, max = 3) double slope,
      @ForAll @IntRange(min = 4, max = 9) int listed,
      @ForAll @IntRange(min = -1, max = 40) int others,
      @ForAll @DoubleRange(min = .1, max = .9) double known) {
    double[] shares = new double[listed];
    double sum = 0;
    for (int i = 0; i < listed; i++) {
      shares[i] = Math.pow(i + 1, -slope);
      sum += shares[i];
    }
    for (int i = 0; i < listed; i++) {
      shares[i] *= known / sum;
    }
    Rest rest = Rest.knownAreLargest();
    try {
      assertWithinBounds(
          shares(shares).assuming(others > 0 ? rest.and(Rest.numbering(others)) : rest));
    } catch (InfeasibleSharesException tooFew) {
      assertThat(tooFew.code()).isEqualTo(InfeasibleSharesException.Code.CAP_TOO_SMALL);
    }
  }

  private static void assertWithinBounds(Shares told) {
    for (Estimator estimator : List.of(EVEN, TAIL)) {
      for (Index index : Naive.EVERY) {
        PointEstimate point = estimator.estimate(index, told);
        Estimate bounds = index.estimate(told);
        assertThat(point.value() == null).isEqualTo(point.reason() != null);
        assertThat(point.text()).isNotBlank();
        if (point.value() != null && bounds.lower() != null) {
          assertThat(point.value()).as("%s", index).isGreaterThanOrEqualTo(bounds.lower());
        }
        if (point.value() != null && bounds.upper() != null) {
          assertThat(point.value()).as("%s", index).isLessThanOrEqualTo(bounds.upper());
        }
      }
    }
  }

  @Test
  void theMostEvenDivisionIsTheLowerEndAndSaysSo() {
    Shares told = shares(.4, .2).assuming(Rest.numbering(4));

    PointEstimate point = EVEN.estimate(HHI, told);

    assertThat(point.value()).isCloseTo(2000 + 4 * 100, within(1e-9));
    assertThat(point.assumptions())
        .extracting(Assumption::kind)
        .containsExactly(AssumptionKind.NUMBER, AssumptionKind.MOST_EVEN);
    assertThat(point.text())
        .isEqualTo(
            "An estimate, not a fact. Of what is left it is assumed that it has 4 members and it is"
                + " divided as equally as its limits allow.");
    assertThat(EVEN.estimate(new Dominance(), told).value()).isPositive();
  }

  @Test
  void withoutTheNumberTheEntropyHasNoMaximum() {
    PointEstimate point = EVEN.estimate(HHI, shares(.4, .2));

    assertThat(point.value()).isNull();
    assertThat(point.reason()).isEqualTo(EstimateReason.ESTIMATOR_NEEDS_NUMBER);
  }

  @Test
  void aTailGoesOnAsTheListedFall() {
    // Shares of 1/i over their sum to rank 20: the sixth would be a sixth of the first.
    double sum = 0;
    for (int i = 1; i <= 20; i++) {
      sum += 1.0 / i;
    }
    double first = 1 / sum;
    Shares told =
        shares(first, first / 2, first / 3, first / 4, first / 5)
            .assuming(Rest.knownAreLargest().and(Rest.numbering(15)));

    PointEstimate point = TAIL.estimate(HHI, told);

    double exponent =
        point.assumptions().stream()
            .filter(a -> a.kind() == AssumptionKind.POWER_LAW)
            .findFirst()
            .orElseThrow()
            .value();
    assertThat(exponent)
        .isCloseTo(
            4 / (Math.log(5) + Math.log(2.5) + Math.log(5 / 3.0) + Math.log(1.25)), within(1e-9));
    double truth = 0;
    for (int i = 1; i <= 20; i++) {
      truth += 1e4 * first * first / i / i;
    }
    assertThat(point.value()).isCloseTo(truth, within(15.0));
  }

  @Test
  void aTailIsNotFittedToWhatCannotBearIt() {
    assertThat(reason(shares(.3, .2, .1, .05))).isEqualTo(EstimateReason.ESTIMATOR_NEEDS_LARGEST);
    assertThat(reason(shares(.3, .2, .1).assuming(Rest.knownAreLargest())))
        .isEqualTo(EstimateReason.TOO_FEW_MEMBERS);
    assertThat(reason(shares(.1, .1, .1, .1).assuming(Rest.knownAreLargest())))
        .isEqualTo(EstimateReason.TOO_FEW_MEMBERS);
    // Falling by halves: the tail adds up to far less than what is left.
    assertThat(reason(shares(.16, .04, .01, .0025).assuming(Rest.knownAreLargest())))
        .isEqualTo(EstimateReason.FIT_CONTRADICTS);
  }

  private static EstimateReason reason(Shares told) {
    return TAIL.estimate(HHI, told).reason();
  }

  @Test
  void whatIsPinnedNeedsNoEstimator() {
    PointEstimate point = TAIL.estimate(HHI, shares(.5, .5));

    assertThat(point.value()).isEqualTo(5000);
    assertThat(point.assumptions()).isEmpty();
  }
}
