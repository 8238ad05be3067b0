package org.itexports.concentration;

import java.util.Comparator;
import java.util.List;
import org.itexports.concentration.InfeasibleSharesException.Code;

/**
 * The concentration ratio CR<sub>k</sub>: what the k largest members have together.
 *
 * <p>Formula: the sum of the k largest shares. Scale: a fraction, above 0 to 1; 1 when there are no
 * more than k members. Ties do not matter. Always defined.
 *
 * <p>Reference: M. Hall and N. Tideman, "Measures of Concentration", Journal of the American
 * Statistical Association 62 (1967), 162-168.
 *
 * @param k how many of the largest members count, 1 or more
 */
public record ConcentrationRatio(int k) implements Index {

  /** Of so many members, every choice is tried. */
  private static final int MOST_TRIED = 10;

  private static final double[] MIXTURES = {0, 0.25, 0.5, 0.75, 1};

  /**
   * @throws InfeasibleSharesException when k is below 1
   */
  public ConcentrationRatio {
    if (k < 1) {
      throw new InfeasibleSharesException(
              Code.NUMBER_TOO_SMALL, "A concentration ratio counts at least one member, not " + k)
          .with("k", k);
    }
  }

  @Override
  public Estimate estimate(Shares shares) {
    double least = shares.least().sumOfLargest(k);
    Bounds bounds =
        shares.areExact()
            ? Bounds.between(least, shares.greatest().sumOfLargest(k), true)
            : withinLimits(least, shares);
    return Estimate.of(bounds, Scale.PERCENT, shares);
  }

  /**
   * Shares within limits: k members have no more than their upper ends, and no more than what the
   * lower ends of all others leave. One choice of members that meets the smaller of both limits
   * shows that it is reached.
   */
  private Bounds withinLimits(double least, Shares shares) {
    List<Box> boxes = Completions.boxes(shares);
    double free = Math.max(0, 1 - Box.sumOfLowers(boxes));
    double bound = 1;
    double reached = 0;
    for (double mixture : MIXTURES) {
      Sums largest = largest(boxes, mixture);
      if (mixture == 1) {
        bound = Math.min(bound, largest.uppers());
      }
      if (mixture == 0) {
        bound = Math.min(bound, free + largest.lowers());
      }
      reached = Math.max(reached, Math.min(largest.uppers(), free + largest.lowers()));
    }
    if (Math.max(k, boxes.size()) <= MOST_TRIED) {
      reached = Math.min(bound, reached(boxes, 0, k, 0, free));
      bound = reached;
    }
    boolean tight =
        reached >= bound - Tolerance.OF_VALUE
            && Completions.boxesAreTight(shares)
            && Completions.leastIsTight(shares);
    return Bounds.between(least, bound, tight);
  }

  /**
   * The most that some choice of members reaches, by trying all: the members of the rest that are
   * among the largest may take the place of listed ones.
   *
   * @param uppers the upper ends of the members chosen so far
   * @param leaves what the lower ends of all members leave, and those of the chosen ones
   */
  private static double reached(
      List<Box> boxes, int index, double left, double uppers, double leaves) {
    if (index == boxes.size() || left == 0) {
      return Math.min(uppers, leaves);
    }
    Box box = boxes.get(index);
    double most = 0;
    for (double taken = Math.min(left, box.count()); taken >= 0; taken--) {
      most =
          Math.max(
              most,
              reached(
                  boxes,
                  index + 1,
                  left - taken,
                  uppers + taken * box.upper(),
                  leaves + taken * box.lower()));
    }
    return Math.min(1, most);
  }

  /** The ends of k boxes, added up. */
  private record Sums(double lowers, double uppers) {}

  /** The k boxes that are largest in this mixture of their upper and lower ends. */
  private Sums largest(List<Box> boxes, double mixture) {
    Comparator<Box> size =
        Comparator.comparingDouble(box -> mixture * box.upper() + (1 - mixture) * box.lower());
    CompensatedSum lowers = new CompensatedSum();
    CompensatedSum uppers = new CompensatedSum();
    double left = k;
    for (Box box : boxes.stream().sorted(size.reversed()).toList()) {
      double taken = Math.min(left, box.count());
      lowers.add(taken * box.lower());
      uppers.add(taken * box.upper());
      left -= taken;
      if (left <= 0) {
        break;
      }
    }
    return new Sums(lowers.value(), uppers.value());
  }
}
