package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.itexports.concentration.Given.HHI;
import static org.itexports.concentration.Given.shares;

import org.junit.jupiter.api.Test;

class GradeTest {

  @Test
  void pointsAreGradedByTheScaleOfThresholds() {
    assertThat(HHI.estimate(shares(.5, .5)).grade()).isEqualTo(Grade.EXACT);
    // .1 left: 100 points. .3 left: 900. .5 left: 2,500. All left but a little: everything.
    assertThat(HHI.estimate(shares(.5, .4)).grade()).isEqualTo(Grade.NARROW);
    assertThat(HHI.estimate(shares(.5, .2)).grade()).isEqualTo(Grade.MIDDLING);
    assertThat(HHI.estimate(shares(.3, .2)).grade()).isEqualTo(Grade.WIDE);
    assertThat(HHI.estimate(Given.intervals(0, .5)).grade()).isEqualTo(Grade.OPEN);
  }

  @Test
  void eightyPercentWithASmallestOfTwoPercentPinHWithinFortyPoints() {
    Shares told = shares(.3, .2, .15, .09, .04, .02).assuming(Rest.knownAreLargest());

    assertThat(Given.hhi(told).width()).isLessThanOrEqualTo(40 + 1e-9);
    assertThat(HHI.estimate(told).grade()).isEqualTo(Grade.NARROW);
  }

  @Test
  void withoutAnUpperEndItTellsNextToNothing() {
    assertThat(new HillNumber(1).estimate(shares(.5, .4)).grade()).isEqualTo(Grade.OPEN);
    assertThat(new TheilT().estimate(shares(.5, .4)).grade()).isEqualTo(Grade.OPEN);
  }

  @Test
  void numbersAreGradedByTheirUpperEnd() {
    assertThat(Grade.of(99.5, 100.0, Double.MAX_VALUE)).isEqualTo(Grade.NARROW);
    assertThat(Grade.of(95.0, 100.0, Double.MAX_VALUE)).isEqualTo(Grade.MIDDLING);
    assertThat(Grade.of(0.0, 100.0, Double.MAX_VALUE)).isEqualTo(Grade.WIDE);
  }
}
