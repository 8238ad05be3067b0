package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.HHI;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds between indices, and of each of them, for shares that are all known. */
class IdentitiesPropertiesTest {

  private static final double CLOSE = 1e-9;

  @Provide
  Arbitrary<double[]> values() {
    return Arbitraries.doubles()
        .between(.001, 1000)
        .ofScale(3)
        .array(double[].class)
        .ofMinSize(2)
        .ofMaxSize(30);
  }

  private static double of(Index index, double... values) {
    return index.estimate(Given.values(values)).value();
  }

  private static double herfindahl(double... values) {
    return of(HHI, values) / 1e4;
  }

  @Property(tries = 200)
  void everyIndexIsWhatItsDefinitionSays(@ForAll("values") double[] values) {
    double sum = Arrays.stream(values).sum();
    double[] shares = Arrays.stream(values).map(v -> v / sum).toArray();
    List<Naive> all = new ArrayList<>(Naive.DEFINED_WITHOUT_NUMBER);
    all.addAll(Naive.DEFINED_WITH_NUMBER);

    for (Naive naive : all) {
      double expected = naive.of(shares, shares.length);
      double tolerance = naive.index() instanceof CoefficientOfVariation ? 1e-7 : CLOSE;
      assertThat(of(naive.index(), values))
          .as("%s", naive.index())
          .isCloseTo(expected, within(tolerance * Math.max(1, expected)));
    }
  }

  @Property(tries = 200)
  void theSumOfSquaresIsNumberAndInequality(@ForAll("values") double[] values) {
    double n = values.length;
    double cv = of(new CoefficientOfVariation(), values);

    assertThat(herfindahl(values)).isCloseTo((1 + cv * cv) / n, within(CLOSE));
    assertThat(of(new HerfindahlDual(), values)).isCloseTo(cv * cv / (1 + cv * cv), within(CLOSE));
    assertThat(of(new Hirschman(), values)).isCloseTo(Math.sqrt(herfindahl(values)), within(CLOSE));
  }

  @Property(tries = 200)
  void theilIsWhatEntropyLacks(@ForAll("values") double[] values) {
    double entropy = of(new ShannonEntropy(EntropyUnit.NATS), values);
    double most = Math.log(values.length);

    assertThat(of(new TheilT(), values)).isCloseTo(most - entropy, within(CLOSE));
    assertThat(of(new RelativeEntropy(), values)).isCloseTo(entropy / most, within(CLOSE));
    assertThat(of(new ShannonEntropy(EntropyUnit.BITS), values) * Math.log(2))
        .isCloseTo(entropy, within(CLOSE));
    assertThat(of(new Atkinson(1), values))
        .isCloseTo(1 - Math.exp(-of(new TheilL(), values)), within(CLOSE));
  }

  @Property(tries = 200)
  void rosenbluthIsGiniWithTheNumber(@ForAll("values") double[] values) {
    double n = values.length;
    double gini = of(new Gini(false), values);

    assertThat(of(new Rosenbluth(), values)).isCloseTo(1 / (n * (1 - gini)), within(CLOSE));
    assertThat(of(new Gini(true), values)).isCloseTo(gini * n / (n - 1), within(CLOSE));
  }

  @Property(tries = 200)
  void hillNumbersFallWithTheirOrder(
      @ForAll("values") double[] values,
      @ForAll @DoubleRange(max = 5) double low,
      @ForAll @DoubleRange(max = 5) double high) {
    double most = of(new HillNumber(Math.min(low, high)), values);
    double least = of(new HillNumber(Math.max(low, high)), values);

    assertThat(least).isBetween(1 - CLOSE, most * (1 + 1e-6));
    assertThat(of(new HillNumber(0), values)).isEqualTo(values.length);
    assertThat(of(new HillNumber(2), values)).isCloseTo(1 / herfindahl(values), within(1e-8));
    assertThat(of(new HillNumber(1 + 1e-7), values))
        .isCloseTo(of(new HillNumber(1), values), within(1e-4));
    assertThat(of(new HillNumber(1e6), values))
        .isCloseTo(1 / of(new ConcentrationRatio(1), values), within(1e-3));
    assertThat(of(new HannahKay(.7), values)).isEqualTo(of(new HillNumber(.7), values));
  }

  @Property(tries = 200)
  void theSumOfSquaresLiesBetweenItsNeighbours(@ForAll("values") double[] values) {
    double largest = of(new ConcentrationRatio(1), values);
    double h = herfindahl(values);

    assertThat(h).isBetween(1.0 / values.length - CLOSE, largest + CLOSE);
    assertThat(largest * largest).isLessThanOrEqualTo(h + CLOSE);
    assertThat(of(new Kvalseth(), values)).isBetween(h - CLOSE, 1 + CLOSE);
    assertThat(of(new Dominance(), values)).isGreaterThanOrEqualTo(h - CLOSE);
  }

  @Property(tries = 200)
  void neitherOrderNorUnitMattersToAnyIndex(
      @ForAll("values") double[] values,
      @ForAll @DoubleRange(min = .01, max = 1000) double unit,
      @ForAll long seed) {
    List<Double> other = new ArrayList<>();
    Arrays.stream(values).forEach(value -> other.add(unit * value));
    Collections.shuffle(other, new Random(seed));
    double[] shuffled = other.stream().mapToDouble(v -> v).toArray();

    for (Index index : definedForAll()) {
      double expected = of(index, values);
      assertThat(of(index, shuffled))
          .as("%s", index)
          .isCloseTo(expected, within(1e-8 * Math.max(1, expected)));
    }
  }

  @Property(tries = 200)
  void twoCopiesOfAMarketKeepInequalityAndHalveConcentration(@ForAll("values") double[] values) {
    double[] twice = Arrays.copyOf(values, 2 * values.length);
    System.arraycopy(values, 0, twice, values.length, values.length);

    assertThat(herfindahl(twice)).isCloseTo(herfindahl(values) / 2, within(CLOSE));
    assertThat(of(new Rosenbluth(), twice))
        .isCloseTo(of(new Rosenbluth(), values) / 2, within(CLOSE));
    for (double q : new double[] {0, .5, 1, 2, 3}) {
      double once = of(new HillNumber(q), values);
      assertThat(of(new HillNumber(q), twice)).isCloseTo(2 * once, within(1e-7));
    }
    for (Index index :
        List.of(
            new Gini(false),
            new CoefficientOfVariation(),
            new TheilT(),
            new TheilL(),
            new Atkinson(.5),
            new Atkinson(2),
            new HerfindahlDual())) {
      assertThat(of(index, twice)).as("%s", index).isCloseTo(of(index, values), within(1e-8));
    }
  }

  @Property(tries = 200)
  void givingToTheRicherMovesEveryIndexItsWay(
      @ForAll("values") double[] values, @ForAll @DoubleRange(max = .99) double part) {
    double[] before = values.clone();
    Arrays.sort(before);
    double[] after = before.clone();
    double given = part * after[0];
    after[0] -= given;
    after[after.length - 1] += given;

    for (Naive naive : concatenated()) {
      Index index = naive.index();
      double rise = of(index, after) - of(index, before);
      double slack = 1e-8 * Math.max(1, Math.abs(of(index, before)));
      assertThat(Rising.isDiversity(index) ? -rise : rise)
          .as("%s", index)
          .isGreaterThanOrEqualTo(-slack);
    }
  }

  private static List<Naive> concatenated() {
    List<Naive> all = new ArrayList<>(Naive.DEFINED_WITHOUT_NUMBER);
    all.addAll(Naive.DEFINED_WITH_NUMBER);
    all.removeIf(naive -> naive.index() instanceof StenbackaThreshold);
    return all;
  }

  private static List<Index> definedForAll() {
    List<Index> all = new ArrayList<>(Naive.EVERY);
    all.removeIf(index -> index instanceof ModifiedHerfindahl);
    return all;
  }
}
