package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.HHI;
import static org.itexports.concentration.Given.NORMALISED;
import static org.itexports.concentration.Given.NUMBERS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class IndexPropertiesTest {

  @Provide
  Arbitrary<List<Double>> values() {
    return Arbitraries.doubles().between(.001, 1000).ofScale(3).list().ofMinSize(1).ofMaxSize(50);
  }

  private static Shares of(List<Double> values) {
    return Given.values(values.stream().mapToDouble(v -> v).toArray());
  }

  private static double hhi(List<Double> values) {
    return HHI.estimate(of(values)).value();
  }

  private static double sum(List<Double> values) {
    return values.stream().mapToDouble(v -> v).sum();
  }

  @Property
  void theHhiLiesBetweenEqualSharesAndTheLargest(
      @ForAll("values") @Size(min = 1, max = 50) List<Double> values) {
    double largest = new ConcentrationRatio(1).estimate(of(values)).value();

    assertThat(hhi(values)).isBetween(1e4 / values.size() - 1e-8, 1e4 * largest + 1e-8);
    assertThat(hhi(values)).isGreaterThanOrEqualTo(1e4 * largest * largest - 1e-8);
  }

  @Property
  void mergingTwoMembersAddsTwiceTheirProduct(
      @ForAll("values") @Size(min = 2, max = 30) List<Double> values) {
    List<Double> merged = new ArrayList<>(values.subList(2, values.size()));
    merged.add(values.get(0) + values.get(1));
    double sum = sum(values);
    double delta = 1e4 * 2 * (values.get(0) / sum) * (values.get(1) / sum);

    assertThat(hhi(merged) - hhi(values)).isCloseTo(delta, within(1e-8));
  }

  @Property
  void twoCopiesOfAMarketAreHalfAsConcentrated(
      @ForAll("values") @Size(min = 1, max = 30) List<Double> values) {
    List<Double> twice = new ArrayList<>(values);
    twice.addAll(values);

    assertThat(hhi(twice)).isCloseTo(hhi(values) / 2, within(1e-8));
    assertThat(NUMBERS.estimate(of(twice)).value())
        .isCloseTo(2 * NUMBERS.estimate(of(values)).value(), within(1e-8));
  }

  @Property
  void neitherOrderNorUnitMatters(
      @ForAll("values") @Size(min = 1, max = 30) List<Double> values,
      @ForAll @DoubleRange(min = .01, max = 1000) double unit,
      @ForAll long seed) {
    List<Double> other = new ArrayList<>(values.stream().map(v -> v * unit).toList());
    Collections.shuffle(other, new Random(seed));

    for (Index index : List.of(HHI, NUMBERS, new ConcentrationRatio(2))) {
      double expected = index.estimate(of(values)).value();
      assertThat(index.estimate(of(other)).value())
          .isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
    }
  }

  @Property
  void membersWithNothingChangeNothing(
      @ForAll("values") @Size(min = 2, max = 30) List<Double> values) {
    List<Double> more = new ArrayList<>(values);
    more.add(0.0);

    assertThat(HHI.estimate(of(more))).isEqualTo(HHI.estimate(of(values)));
    assertThat(NORMALISED.estimate(of(more))).isEqualTo(NORMALISED.estimate(of(values)));
  }

  @Property
  void theHhiIsTheSpreadOfTheValues(
      @ForAll("values") @Size(min = 1, max = 30) List<Double> values) {
    double n = values.size();
    double mean = sum(values) / n;
    double variance = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / n;

    assertThat(hhi(values)).isCloseTo(1e4 * (1 + variance / mean / mean) / n, within(1e-8));
  }

  @Property
  void theNormalisedIndexLiesBetweenZeroAndOne(
      @ForAll("values") @Size(min = 2, max = 30) List<Double> values) {
    assertThat(NORMALISED.estimate(of(values)).value()).isBetween(0.0, 1.0);
  }

  @Property
  void givingToTheRicherConcentrates(
      @ForAll("values") @Size(min = 2, max = 30) List<Double> values,
      @ForAll @DoubleRange(min = 0, max = 1) double part) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    double given = part * sorted.get(0);
    int last = sorted.size() - 1;
    double before = hhi(sorted);
    sorted.set(0, sorted.get(0) - given);
    sorted.set(last, sorted.get(last) + given);

    assertThat(hhi(sorted)).isGreaterThanOrEqualTo(before - 1e-8);
  }
}
