package org.itexports.concentration;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * An index, and what it is by its definition: of shares that are all known, among members of whom
 * some may have none.
 */
record Naive(Index index, Definition definition) {

  /** The textbook formula. */
  @FunctionalInterface
  interface Definition {

    /**
     * The index of shares that are all known.
     *
     * @param shares the largest first, all above 0
     * @param n the number of members
     */
    double of(double[] shares, double n);
  }

  static final List<Naive> DEFINED_WITHOUT_NUMBER =
      List.of(
          new Naive(Given.HHI, (s, n) -> 1e4 * sum(s, x -> x * x)),
          new Naive(new Hirschman(), (s, n) -> Math.sqrt(sum(s, x -> x * x))),
          new Naive(Given.NUMBERS, (s, n) -> 1 / sum(s, x -> x * x)),
          new Naive(new HannahKay(1.5), (s, n) -> Math.pow(sum(s, x -> Math.pow(x, 1.5)), -2)),
          new Naive(new HillNumber(3), (s, n) -> Math.pow(sum(s, x -> x * x * x), -.5)),
          new Naive(new HillNumber(.5), (s, n) -> Math.pow(sum(s, Math::sqrt), 2)),
          new Naive(new HillNumber(1), (s, n) -> Math.exp(entropy(s))),
          new Naive(new ShannonEntropy(EntropyUnit.NATS), (s, n) -> entropy(s)),
          new Naive(new ShannonEntropy(EntropyUnit.BITS), (s, n) -> entropy(s) / Math.log(2)),
          new Naive(new Rosenbluth(), (s, n) -> 1 / (2 * ranks(s, i -> i) - 1)),
          new Naive(new Kvalseth(), (s, n) -> ranks(s, i -> 1 / i)),
          new Naive(new ConcentrationRatio(1), (s, n) -> largest(s, 1)),
          new Naive(new ConcentrationRatio(2), (s, n) -> largest(s, 2)),
          new Naive(new ConcentrationRatio(3), (s, n) -> largest(s, 3)),
          new Naive(new ConcentrationRatio(4), (s, n) -> largest(s, 4)),
          new Naive(new StenbackaThreshold(), (s, n) -> .5 * (1 - at(s, 0) + at(s, 1))));

  static final List<Naive> DEFINED_WITH_NUMBER =
      List.of(
          new Naive(Given.NORMALISED, (s, n) -> (sum(s, x -> x * x) - 1 / n) / (1 - 1 / n)),
          new Naive(new HerfindahlDual(), (s, n) -> 1 - 1 / (n * sum(s, x -> x * x))),
          new Naive(
              new CoefficientOfVariation(),
              (s, n) -> Math.sqrt(Math.max(0, n * sum(s, x -> x * x) - 1))),
          new Naive(new RelativeEntropy(), (s, n) -> entropy(s) / Math.log(n)),
          new Naive(new TheilT(), (s, n) -> Math.log(n) - entropy(s)),
          new Naive(new Gini(false), (s, n) -> gini(s, n)),
          new Naive(new Gini(true), (s, n) -> gini(s, n) * n / (n - 1)),
          new Naive(new Atkinson(.5), (s, n) -> 1 - Math.pow(sum(s, Math::sqrt), 2) / n),
          new Naive(
              new Atkinson(1), (s, n) -> s.length < n ? 1 : 1 - n * Math.exp(logarithms(s) / n)),
          new Naive(
              new Atkinson(2), (s, n) -> s.length < n ? 1 : 1 - 1 / (sum(s, x -> 1 / x) / n / n)),
          new Naive(
              new TheilL(),
              (s, n) ->
                  s.length < n ? Double.POSITIVE_INFINITY : -Math.log(n) - logarithms(s) / n));

  static final List<Index> EVERY =
      IntStream.range(0, DEFINED_WITHOUT_NUMBER.size() + DEFINED_WITH_NUMBER.size() + 4)
          .mapToObj(Naive::every)
          .toList();

  private static Index every(int i) {
    int first = DEFINED_WITHOUT_NUMBER.size();
    int second = first + DEFINED_WITH_NUMBER.size();
    if (i < first) {
      return DEFINED_WITHOUT_NUMBER.get(i).index();
    }
    if (i < second) {
      return DEFINED_WITH_NUMBER.get(i - first).index();
    }
    List<Index> others =
        List.of(
            new Dominance(),
            new HillNumber(0),
            new UnctadConcentration(1_000_000_000),
            new ModifiedHerfindahl(List.of(new Stake("owner", "m0", 1, 1)), false));
    return others.get(i - second);
  }

  /** The index of shares in any order, some of them perhaps 0. */
  double of(double[] shares, double n) {
    double[] sorted = Arrays.stream(shares).filter(Naive::hasSize).map(s -> -s).sorted().toArray();
    return definition.of(Arrays.stream(sorted).map(s -> -s).toArray(), n);
  }

  /** Whether a share is more than what rounding leaves of none. */
  static boolean hasSize(double share) {
    return share > 1e-10;
  }

  private static double at(double[] s, int i) {
    return i < s.length ? s[i] * s[i] : 0;
  }

  private static double sum(double[] s, DoubleUnaryOperator term) {
    return Arrays.stream(s).map(term).sum();
  }

  private static double entropy(double[] s) {
    return -sum(s, x -> x * Math.log(x));
  }

  private static double logarithms(double[] s) {
    return sum(s, Math::log);
  }

  private static double largest(double[] s, int k) {
    return Arrays.stream(s).limit(k).sum();
  }

  private static double ranks(double[] s, DoubleUnaryOperator weight) {
    double sum = 0;
    for (int i = 0; i < s.length; i++) {
      sum += s[i] * weight.applyAsDouble(i + 1);
    }
    return sum;
  }

  /** By its oldest definition: the mean difference of all pairs, over twice the mean. */
  private static double gini(double[] s, double n) {
    double sum = 0;
    for (double one : s) {
      for (double other : s) {
        sum += Math.abs(one - other);
      }
    }
    double pairsWithNone = 2 * (n - s.length) * Arrays.stream(s).sum();
    return (sum + pairsWithNone) / (2 * n);
  }
}
