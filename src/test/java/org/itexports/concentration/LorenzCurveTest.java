package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.shares;
import static org.itexports.concentration.Given.values;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.itexports.concentration.LorenzCurve.Point;
import org.junit.jupiter.api.Test;

class LorenzCurveTest {

  @Test
  void itBendsWhereMembersDiffer() {
    LorenzCurve curve = LorenzCurve.of(values(1, 1, 2, 4));

    assertThat(curve.exact()).isTrue();
    assertThat(curve.upper())
        .containsExactly(new Point(0, 0), new Point(.5, .25), new Point(.75, .5), new Point(1, 1));
  }

  @Test
  void withoutTheNumberThereIsNone() {
    LorenzCurve curve = LorenzCurve.of(shares(.5, .3));

    assertThat(curve.upper()).isEmpty();
    assertThat(curve.reason()).isEqualTo(EstimateReason.NEEDS_NUMBER_OF_MEMBERS);
  }

  @Test
  void incompleteSharesHaveTwo() {
    LorenzCurve curve = LorenzCurve.of(shares(.5, .3).assuming(Rest.numbering(2)));

    assertThat(at(curve.upper(), .5)).isCloseTo(.2, within(1e-12));
    assertThat(at(curve.lower(), .25)).isZero();
    assertThat(at(curve.lower(), .5)).isCloseTo(.2, within(1e-12));
    assertThat(curve.reason()).isEqualTo(EstimateReason.REST_NOT_ATTRIBUTED);
  }

  @Property(tries = 300)
  void theCurveOfTheMarketRunsBetween(
      @ForAll(supplier = Scenario.ToldWithinLimits.class) Scenario scenario) {
    LorenzCurve told = LorenzCurve.of(scenario.told());
    boolean sameNumber =
        scenario.told().numberOfMembers().equals(scenario.market().numberOfMembers());
    if (told.upper().isEmpty() || !sameNumber) {
      return;
    }
    for (Point point : LorenzCurve.of(scenario.market()).upper()) {
      assertThat(point.total())
          .isBetween(
              at(told.lower(), point.members()) - 1e-8, at(told.upper(), point.members()) + 1e-8);
    }
  }

  private static double at(List<Point> curve, double members) {
    for (int i = 1; i < curve.size(); i++) {
      Point to = curve.get(i);
      Point from = curve.get(i - 1);
      if (members <= to.members()) {
        double part = (members - from.members()) / (to.members() - from.members());
        return from.total() + part * (to.total() - from.total());
      }
    }
    return 1;
  }
}
