package org.itexports.sector.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.itexports.period.Period;

/** Growth at the required rate leads from the figure to the amount, whatever they are. */
class RequiredGrowthPropertiesTest {

  private static final Percentage NEARLY = Percentage.withPercentage(1e-5);

  @Property
  void compoundedOverTheYearsItReproducesTheAmount(
      @ForAll @DoubleRange(min = 1e6, max = 1e11) double from,
      @ForAll @DoubleRange(min = 1e6, max = 1e11) double amount,
      @ForAll @IntRange(min = 12, max = 240) int months) {
    var growth = new RequiredGrowth(from, 0, amount, months / 12.0);

    double grown = from;
    for (int month = 0; month < months; month++) {
      grown *= Math.pow(1 + growth.rate(), 1 / 12.0);
    }
    assertThat(grown).isCloseTo(amount, NEARLY);
  }

  @Property
  void theWayBeginsWithTheFigureAndEndsWithTheAmount(
      @ForAll @DoubleRange(min = 1e6, max = 1e11) double from,
      @ForAll @DoubleRange(min = 1e6, max = 1e11) double amount,
      @ForAll @IntRange(min = 1, max = 40) int years) {
    var growth = new RequiredGrowth(from, 0, amount, years);

    assertThat(growth.after(0)).isCloseTo(from, within(0.01));
    assertThat(growth.after(years)).isEqualTo(amount);
    for (int year = 1; year <= years; year++) {
      assertThat(growth.after(year) / growth.after(year - 1)).isCloseTo(1 + growth.rate(), NEARLY);
    }
  }

  @Property
  void whateverTheFigureWasBeforeRoundingItsRateLiesBetweenTheBounds(
      @ForAll @DoubleRange(min = 1e6, max = 1e9) double from,
      @ForAll @DoubleRange(min = 1, max = 5e5) double resolution,
      @ForAll @DoubleRange(min = -1, max = 1) double error) {
    var growth = new RequiredGrowth(from, resolution, 1e9, 3);
    var unrounded = new RequiredGrowth(from + error * resolution, 0, 1e9, 3);

    assertThat(unrounded.rate())
        .isBetween(Math.nextDown(growth.lower()), Math.nextUp(growth.upper()));
  }

  @Example
  void yearsAreCountedFromEndToEnd() {
    assertThat(RequiredGrowth.years(Period.parse("FY2026"), Period.parse("FY2029"))).isEqualTo(3);
    assertThat(RequiredGrowth.years(Period.parse("FY2026"), Period.parse("CY2030"))).isEqualTo(4.5);
    assertThat(RequiredGrowth.years(Period.parse("FY2026"), Period.parse("CY2025")))
        .isEqualTo(-0.5);
  }

  @Example
  void aFigureThatMayBeZeroBoundsTheRateFromBelowOnly() {
    var growth = new RequiredGrowth(5, 5, 10, 1);

    assertThat(growth.upper()).isInfinite();
    assertThat(growth.lower()).isZero();
  }

  @Example
  void withoutTimeOrFigureThereIsNoRate() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RequiredGrowth(1, 0, 2, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new RequiredGrowth(0, 0, 2, 1));
  }
}
