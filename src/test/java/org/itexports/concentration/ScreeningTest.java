package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.concentration.Given.HHI;
import static org.itexports.concentration.Given.shares;

import org.junit.jupiter.api.Test;

class ScreeningTest {

  private static Answer answer(Shares shares) {
    return Screening.us2023HighlyConcentrated(HHI.estimate(shares)).answer();
  }

  private static Answer answer(double lower, double upper) {
    return Screening.us2023HighlyConcentrated(
            new Estimate(lower, upper, null, false, EstimateReason.REST_NOT_ATTRIBUTED, ""))
        .answer();
  }

  @Test
  void theComparisonIsStrict() {
    assertThat(answer(1_800.0, 1_800.0)).isEqualTo(Answer.NO);
    assertThat(answer(1_800.01, 1_800.01)).isEqualTo(Answer.YES);
    assertThat(answer(1_800, 1_800.01)).isEqualTo(Answer.UNDETERMINED);
    assertThat(answer(1_799.99, 1_800)).isEqualTo(Answer.NO);
  }

  @Test
  void anHhiOfJust1800IsNotAboveItWhateverTheArithmeticRounds() {
    // .3^2 + .2^2 + 5 * .1^2 = .18
    assertThat(answer(shares(.3, .2, .1, .1, .1, .1, .1))).isEqualTo(Answer.NO);
  }

  @Test
  void anIntervalAcrossTheThresholdIsUndetermined() {
    Screening screening = Screening.us2023HighlyConcentrated(HHI.estimate(shares(.3, .2)));

    assertThat(screening.answer()).isEqualTo(Answer.UNDETERMINED);
    assertThat(screening.threshold()).isEqualTo(1_800);
    assertThat(screening.text())
        .isEqualTo(
            "Undetermined: of the HHIs that fit, some are above 1,800 and some not"
                + " (US Merger Guidelines 2023).");
  }

  @Test
  void noBoundsDetermineNothing() {
    assertThat(
            Screening.us2023HighlyConcentrated(Estimate.undefined(EstimateReason.SINGLE_MEMBER, ""))
                .answer())
        .isEqualTo(Answer.UNDETERMINED);
  }
}
