package org.itexports.concentration;

import java.util.List;

/**
 * The logarithm of the sum of a power of each share, with the sign that makes it grow with
 * unevenness. Sums are taken in units of a share that occurs, so that no power, however high,
 * leaves the range of numbers.
 *
 * @param exponent any number but 0 and 1
 * @param members how many members there are, when the exponent is negative; otherwise it is of no
 *     consequence
 */
record PowerSum(double exponent, double members) implements Unevenness {

  /** Orders so close to 1 lose digits when the sum itself is taken the logarithm of. */
  private static final double NEAR_ONE = 1e-3;

  /** From the logarithm of the sum to this, and back. */
  double signed(double logarithm) {
    return exponent > 0 && exponent < 1 ? -logarithm : logarithm;
  }

  @Override
  public double of(Distribution completion) {
    if (completion.dust() > 0 && exponent < 1) {
      return signed(Double.POSITIVE_INFINITY);
    }
    if (exponent < 0 && completion.count() < members) {
      return Double.POSITIVE_INFINITY;
    }
    double unit = unit(completion);
    if (unit == 0) {
      return signed(Double.NEGATIVE_INFINITY);
    }
    if (Math.abs(exponent - 1) < NEAR_ONE) {
      return signed(nearOne(completion));
    }
    CompensatedSum sum = new CompensatedSum();
    for (Distribution.Run run : completion.runs()) {
      sum.add(run.count() * Math.pow(run.share() / unit, exponent));
    }
    return signed(Math.log(sum.value()) + exponent * Math.log(unit));
  }

  /** Of shares that add up to 1 the sum is close to 1 as well: only what it lacks is summed. */
  private double nearOne(Distribution completion) {
    CompensatedSum more = new CompensatedSum();
    more.add(-completion.dust());
    for (Distribution.Run run : completion.runs()) {
      double share = run.share();
      more.add(run.count() * share * Math.expm1((exponent - 1) * Math.log(share)));
    }
    return Math.log1p(more.value());
  }

  private double unit(Distribution completion) {
    if (exponent > 0 || completion.runs().isEmpty()) {
      return completion.largest();
    }
    return completion.runs().get(completion.runs().size() - 1).share();
  }

  @Override
  public Most over(List<Box> boxes) {
    List<Box> narrowed = Narrowed.of(boxes);
    double unit =
        exponent > 0
            ? narrowed.stream().mapToDouble(Box::upper).max().orElse(1)
            : narrowed.stream().mapToDouble(Box::lower).min().orElse(1);
    if (unit <= 0) {
      return new Most(Double.POSITIVE_INFINITY, true);
    }
    int sign = exponent > 0 && exponent < 1 ? -1 : 1;
    SumOf scaled =
        new SumOf(share -> sign * Math.pow(share / unit, exponent), exponent > 0 ? 0 : 1, 0, 0);
    Most found = LargestSum.over(narrowed, scaled);
    double value = signed(Math.log(sign * found.value()) + exponent * Math.log(unit));
    Most most = new Most(Double.isNaN(value) ? Double.POSITIVE_INFINITY : value, found.reached());
    return most.reached() ? most : most.and(new Most(of(Majorant.of(narrowed)), false));
  }

  @Override
  public boolean peaksAtEnds() {
    return exponent >= 2;
  }
}
