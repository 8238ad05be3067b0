package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.HHI;
import static org.itexports.concentration.Given.NORMALISED;
import static org.itexports.concentration.Given.NUMBERS;
import static org.itexports.concentration.Given.values;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that others have published, each with where. Shares are percentages. */
class PublishedExamplesTest {

  @ParameterizedTest
  @CsvSource({
    // US Department of Justice, Antitrust Division, "Herfindahl-Hirschman Index"
    "30 30 20 20, 2600",
    // US Horizontal Merger Guidelines (2010), 5.3: a pure monopoly
    "100, 10000",
    // EU Guidelines on the assessment of horizontal mergers, OJ C 31, 5.2.2004, footnote to 16
    "40 20 15 15 10, 2550",
    // Wikipedia, "Herfindahl-Hirschman index": six of 15 %, ten share the rest equally
    "15 15 15 15 15 15 1 1 1 1 1 1 1 1 1 1, 1360",
    // the same: one of 80 %, five of 2 %, ten share the rest equally
    "80 2 2 2 2 2 1 1 1 1 1 1 1 1 1 1, 6430",
    // A. O. Hirschman (1964), of n equal members 1/n: five
    "20 20 20 20 20, 2000",
  })
  void squares(String percentages, double points) {
    assertThat(HHI.estimate(values(numbers(percentages))).value()).isCloseTo(points, within(1e-8));
  }

  @ParameterizedTest
  @CsvSource({
    // US Horizontal Merger Guidelines (1992), 1.51, and (2010), 5.3, footnotes: 5 x 10 x 2
    "5, 10, 100",
    // EU Guidelines on the assessment of horizontal mergers, footnote to 16: 30 x 15 x 2
    "30, 15, 900",
  })
  void aMergerAddsTwiceTheProduct(double one, double other, double points) {
    double rest = 100 - one - other;
    double before = HHI.estimate(values(one, other, rest)).value();
    double after = HHI.estimate(values(one + other, rest)).value();

    assertThat(after - before).isCloseTo(points, within(1e-8));
  }

  @ParameterizedTest
  @CsvSource({
    // Wikipedia, "Herfindahl-Hirschman index": six members have 90 % in both of its cases
    "15 15 15 15 15 15 1 1 1 1 1 1 1 1 1 1, 6, 0.9",
    "80 2 2 2 2 2 1 1 1 1 1 1 1 1 1 1, 6, 0.9",
  })
  void ratiosThatCannotTellTwoMarketsApart(String percentages, int k, double ratio) {
    assertThat(new ConcentrationRatio(k).estimate(values(numbers(percentages))).value())
        .isCloseTo(ratio, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    // Wikipedia, "Herfindahl-Hirschman index", normalised: two, then three equal members
    "2, 5000",
    "3, 3333.3333333333",
    // M. A. Adelman (1969): the numbers equivalent of equal members is their number
    "5, 2000",
    "10, 1000",
  })
  void equalMembersAreTheirNumberAndZeroWhenNormalised(int number, double points) {
    double[] equal = new double[number];
    Arrays.fill(equal, 1);

    assertThat(HHI.estimate(values(equal)).value()).isCloseTo(points, within(1e-8));
    assertThat(NUMBERS.estimate(values(equal)).value()).isCloseTo(number, within(1e-9));
    assertThat(NORMALISED.estimate(values(equal)).value()).isZero();
  }

  private static double[] numbers(String percentages) {
    return Arrays.stream(percentages.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
