package org.itexports.concentration;

import static java.util.Map.entry;
import static org.itexports.concentration.Given.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * How an index of the published examples is computed here.
 *
 * @param most the largest value that the index has here, or 1 when it is no share of one
 * @param computed the index of an example
 */
record PublishedIndex(double most, Function<PublishedExample, Estimate> computed) {

  static final Map<String, PublishedIndex> BY_NAME =
      Map.ofEntries(
          entry("HHI", points(of(Given.HHI))),
          entry("HHI_NORMALISED", fraction(of(Given.NORMALISED))),
          entry("HHI_DUAL", fraction(of(new HerfindahlDual()))),
          entry(
              "CONCENTRATION_RATIO",
              fraction(on(example -> new ConcentrationRatio(example.count("k"))))),
          entry("NUMBERS_EQUIVALENT", fraction(of(Given.NUMBERS))),
          entry("HILL", fraction(on(example -> new HillNumber(example.number("q"))))),
          entry("HANNAH_KAY", fraction(on(example -> new HannahKay(example.number("a"))))),
          entry("ROSENBLUTH", fraction(of(new Rosenbluth()))),
          entry("SHANNON", fraction(on(PublishedIndex::entropy))),
          entry("RELATIVE_ENTROPY", fraction(of(new RelativeEntropy()))),
          entry("THEIL_T", fraction(of(new TheilT()))),
          entry("THEIL_L", fraction(of(new TheilL()))),
          entry("GINI", fraction(of(new Gini(false)))),
          entry("GINI_SMALL_SAMPLE", fraction(of(new Gini(true)))),
          entry("ATKINSON", fraction(on(example -> new Atkinson(example.number("e"))))),
          entry("COEFFICIENT_OF_VARIATION", fraction(of(new CoefficientOfVariation()))),
          entry("DOMINANCE", fraction(of(new Dominance()))),
          entry("STENBACKA", fraction(of(new StenbackaThreshold()))),
          entry("CK", fraction(of(new Kvalseth()))),
          entry("HIRSCHMAN", fraction(of(new Hirschman()))),
          entry("UNCTAD", fraction(on(example -> new UnctadConcentration(example.count("n"))))),
          entry("MHHI", points(on(example -> new ModifiedHerfindahl(stakes(example), false)))),
          entry("MHHI_DELTA", points(on(example -> new ModifiedHerfindahl(stakes(example), true)))),
          entry("HHI_DELTA", points(PublishedIndex::rise)),
          // Of shares that do not add up to the whole: what their squares alone add up to.
          entry("HHI_LOWER_BOUND", points(PublishedIndex::lowerEnd)),
          // From the concentration ratio of the m largest and the number of all members.
          entry("HHI_WITHIN_BOUNDS", points(PublishedIndex::fromRatio)),
          entry("HHI_MIDDLE_OF_BOUNDS", points(PublishedIndex::middle)));

  static PublishedIndex of(PublishedExample example) {
    PublishedIndex index = BY_NAME.get(example.index());
    if (index == null) {
      throw new IllegalArgumentException(example + ": no index here is called " + example.index());
    }
    return index;
  }

  Estimate estimate(PublishedExample example) {
    return computed.apply(example);
  }

  private static PublishedIndex points(Function<PublishedExample, Estimate> computed) {
    return new PublishedIndex(10_000, computed);
  }

  private static PublishedIndex fraction(Function<PublishedExample, Estimate> computed) {
    return new PublishedIndex(1, computed);
  }

  private static Function<PublishedExample, Estimate> of(Index index) {
    return on(example -> index);
  }

  private static Function<PublishedExample, Estimate> on(Function<PublishedExample, Index> index) {
    return example -> index.apply(example).estimate(shares(example));
  }

  private static Shares shares(PublishedExample example) {
    return Shares.ofValues(labelled(example.numbers()), example.total());
  }

  private static List<Stake> stakes(PublishedExample example) {
    double[][] financial = example.rows("owners");
    double[][] control = example.rows(example.hasControl() ? "control" : "owners");
    List<LabelledValue> members = labelled(example.numbers());
    List<Stake> stakes = new ArrayList<>();
    for (int owner = 0; owner < financial.length; owner++) {
      for (int i = 0; i < members.size(); i++) {
        String member = members.get(i).label();
        stakes.add(new Stake("owner " + owner, member, financial[owner][i], control[owner][i]));
      }
    }
    return stakes;
  }

  /** Merged as a market is: two members out, one of both sizes in, the rest as it was. */
  private static Estimate rise(PublishedExample example) {
    double[] before = example.numbers();
    int[] merging = example.merging();
    List<Double> after = new ArrayList<>(List.of(before[merging[0]] + before[merging[1]]));
    for (int i = 0; i < before.length; i++) {
      if (i != merging[0] && i != merging[1]) {
        after.add(before[i]);
      }
    }
    double[] merged = after.stream().mapToDouble(Double::doubleValue).toArray();
    return pinned(squares(example, merged) - squares(example, before));
  }

  private static double squares(PublishedExample example, double[] numbers) {
    return Given.HHI.estimate(Shares.ofValues(labelled(numbers), example.total())).lower();
  }

  private static Estimate lowerEnd(PublishedExample example) {
    return pinned(Given.HHI.estimate(shares(example)).lower());
  }

  private static Index entropy(PublishedExample example) {
    return new ShannonEntropy(
        example.parameter("base").equals("2") ? EntropyUnit.BITS : EntropyUnit.NATS);
  }

  private static Estimate fromRatio(PublishedExample example) {
    return fromRatio(example, OptionalInt.of(example.count("n")));
  }

  private static Estimate middle(PublishedExample example) {
    Estimate bounds = fromRatio(example, OptionalInt.empty());
    return pinned((bounds.lower() + bounds.upper()) / 2);
  }

  private static Estimate fromRatio(PublishedExample example, OptionalInt members) {
    double ratio = example.numbers()[0];
    return Given.HHI.estimate(LargestTogether.of(example.count("m"), ratio, members));
  }

  private static Estimate pinned(double value) {
    return new Estimate(value, value, value, true, null, "");
  }
}
