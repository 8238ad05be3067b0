package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.itexports.concentration.InfeasibleSharesException.Code;

/** Bounds against every completion in whole units of a small total. */
class WholeUnitsPropertiesTest {

  @Property(tries = 1_000)
  void everyCompletionLiesWithinAndTightEndsAreReached(@ForAll long seed) {
    WholeUnits units = new WholeUnits(new Random(seed));
    List<double[]> completions = units.completions();
    Shares told;
    try {
      told = units.told();
    } catch (InfeasibleSharesException refused) {
      // Members expected where nothing is left are refused, though they might have nothing.
      boolean nobody = refused.code() == Code.NOTHING_LEFT;
      assertThat(nobody || completions.isEmpty()).as("%s: %s", units, refused).isTrue();
      return;
    }
    assertThat(completions).as("%s", units).isNotEmpty();
    double n = told.numberOfMembers().orElse(1);
    List<Naive> defined = new ArrayList<>(Naive.DEFINED_WITHOUT_NUMBER);
    if (n > 1) {
      defined.addAll(Naive.DEFINED_WITH_NUMBER);
    }
    for (Naive naive : defined) {
      Estimate estimate = naive.index().estimate(told);
      if (estimate.lower() != null) {
        double[] values = completions.stream().mapToDouble(s -> naive.of(s, n)).sorted().toArray();
        assertEnds(naive.index(), estimate, values[0], values[values.length - 1], units);
      }
    }
  }

  private static void assertEnds(
      Index index, Estimate estimate, double least, double most, WholeUnits units) {
    double upper = estimate.upper() == null ? Double.POSITIVE_INFINITY : estimate.upper();
    String text = "%s %s: %s".formatted(units, index, estimate);
    // Of a variation of 0 rounding leaves the square root.
    double slack = index instanceof CoefficientOfVariation ? 1e-6 : 1e-8 * Math.max(1, least);
    assertThat(least).as(text).isGreaterThanOrEqualTo(estimate.lower() - slack);
    if (most != upper) {
      assertThat(most).as(text).isLessThanOrEqualTo(upper + slack * Math.max(1, upper));
    }
    boolean tight = !estimate.text().contains("not known to reach");
    if (!tight || index instanceof StenbackaThreshold) {
      return;
    }
    if (Rising.isDiversity(index)) {
      assertThat(least).as(text).isCloseTo(estimate.lower(), within(1e-6 * Math.max(1, least)));
    } else if (most != upper) {
      assertThat(most).as(text).isCloseTo(upper, within(1e-6 * Math.max(1, most)));
    }
  }
}
