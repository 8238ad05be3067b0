package org.itexports.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.itexports.concentration.Distribution.Run;

/**
 * Estimates by a power law: the shares that are not known go on falling with rank as the known ones
 * do.
 *
 * <p>Method: with k known shares, the largest of all, the exponent is that of Hill, a = (k &minus;
 * 1) / &Sigma; ln(s<sub>(i)</sub> / s<sub>(k)</sub>). The member of rank i after them has
 * s<sub>(k)</sub> (k / i)<sup>1/a</sup>. With the number of members known, these are scaled to add
 * up to what is left; otherwise there are as many as it takes, the last one smaller.
 *
 * <p>It refuses when shares are not exact, when the listed are not assumed to be the largest, when
 * fewer than four are listed or all are equal, and when the fitted shares contradict what is known:
 * a cap, a floor, a size, the smallest listed share, or a tail that does not add up to what is left
 * within a hundred thousand members.
 *
 * <p>Reference: B. M. Hill, "A Simple General Approach to Inference About the Tail of a
 * Distribution", Annals of Statistics 3 (1975), 1163-1174, doi:10.1214/aos/1176343247; for firms R.
 * L. Axtell, "Zipf Distribution of U.S. Firm Sizes", Science 293 (2001), 1818-1820,
 * doi:10.1126/science.1062081.
 */
public record ParetoTail() implements Estimator {

  private static final int FEWEST = 4;
  private static final int MOST = 100_000;

  @Override
  public PointEstimate estimate(Index index, Shares shares) {
    Estimate bounds = index.estimate(shares);
    if (bounds.exact()) {
      return PointEstimate.pinned(bounds, shares);
    }
    Rest rest = shares.rest();
    if (!shares.areExact() || !shares.undivided().isEmpty() || !rest.listedAreLargest()) {
      return PointEstimate.refused(
          EstimateReason.ESTIMATOR_NEEDS_LARGEST,
          "a power law is fitted to exact shares that are assumed to be the largest.");
    }
    double[] known =
        shares.members().stream()
            .map(member -> member.share().lower())
            .sorted(Comparator.reverseOrder())
            .mapToDouble(share -> share)
            .toArray();
    double exponent = known.length < FEWEST ? Double.POSITIVE_INFINITY : exponent(known);
    if (!Double.isFinite(exponent) || exponent <= 0) {
      return PointEstimate.refused(
          EstimateReason.TOO_FEW_MEMBERS, "it takes four listed members that are not all equal.");
    }
    List<Double> tail = tail(known, exponent, shares);
    if (tail.isEmpty() || !fits(tail, shares)) {
      return PointEstimate.refused(
          EstimateReason.FIT_CONTRADICTS,
          "shares that fall with rank as the listed ones do would not fit what is left of the"
              + " total, or what is assumed of it.");
    }
    List<Run> runs = new ArrayList<>();
    for (double share : known) {
      runs.add(new Run(share, 1));
    }
    tail.forEach(share -> runs.add(new Run(share, 1)));
    Completion completion = new Completion(new Distribution(runs, 0), runs.size());
    return PointEstimate.of(index, completion, shares, assumptions(exponent, tail.size(), rest));
  }

  private static List<Assumption> assumptions(double exponent, int number, Rest rest) {
    List<Assumption> all = new ArrayList<>();
    all.add(
        Assumption.of(
            AssumptionKind.POWER_LAW,
            exponent,
            "its shares fall with rank as rank^"
                + Wording.number(-1 / exponent, 2)
                + ", a Pareto tail with exponent "
                + Wording.number(exponent, 2)
                + ", fitted to the listed ones"));
    if (!rest.isNumbered()) {
      all.add(
          Assumption.of(
              AssumptionKind.NUMBER, number, "it has " + Wording.count(number, "member")));
    }
    return all;
  }

  private static double exponent(double[] known) {
    double last = known[known.length - 1];
    CompensatedSum logarithms = new CompensatedSum();
    for (double share : known) {
      logarithms.add(Math.log(share / last));
    }
    double sum = logarithms.value();
    return sum <= Tolerance.OF_VALUE ? Double.POSITIVE_INFINITY : (known.length - 1) / sum;
  }

  /** The shares of the rest, the largest first; empty when they do not add up to what is left. */
  private static List<Double> tail(double[] known, double exponent, Shares shares) {
    double left = shares.residual().upper();
    Rest rest = shares.rest();
    if (rest.number() > MOST) {
      return List.of();
    }
    double last = known[known.length - 1];
    // A law steeper than one over the rank adds up to less than its integral.
    double steepness = 1 / exponent - 1;
    if (!rest.isNumbered() && steepness > 0 && last * known.length / steepness < left) {
      return List.of();
    }
    List<Double> tail = new ArrayList<>();
    CompensatedSum sum = new CompensatedSum();
    int most = rest.isNumbered() ? rest.number() : MOST;
    for (int i = 1; i <= most; i++) {
      double rank = (double) known.length + i;
      double share = last * Math.pow(known.length / rank, 1 / exponent);
      if (!rest.isNumbered() && sum.value() + share >= left) {
        tail.add(left - sum.value());
        return tail;
      }
      tail.add(share);
      sum.add(share);
    }
    if (!rest.isNumbered() || sum.value() <= 0) {
      return List.of();
    }
    double scale = left / sum.value();
    return tail.stream().map(share -> share * scale).toList();
  }

  private static boolean fits(List<Double> tail, Shares shares) {
    double largest = tail.get(0) * (1 - Tolerance.OF_VALUE);
    double smallest = tail.get(tail.size() - 1) * (1 + Tolerance.OF_VALUE);
    boolean sized = shares.rest().sizes().stream().allMatch(fact -> holds(fact, tail, shares));
    return sized && largest <= Completions.cap(shares) && smallest >= shares.rest().floor();
  }

  private static boolean holds(SizeFact fact, List<Double> tail, Shares shares) {
    double small =
        (double) tail.stream().filter(share -> share <= fact.below()).count()
            + shares.members().stream().filter(m -> m.share().upper() <= fact.below()).count();
    return small >= fact.atLeastOf((double) tail.size() + shares.members().size());
  }
}
