package org.itexports.concentration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The largest sum of a convex function of shares that lie in boxes and add up to 1. It is largest
 * at a vertex, where all shares but one stand at an end of their box; finding the best vertex is a
 * knapsack problem. Vertices are searched depth first, and a branch is left when even the chords
 * (filling boxes at their average price, the last one in part) do not lift it above the best vertex
 * so far.
 *
 * <p>The greedy vertex alone is no bound, it may lie hundreds of points too low. The chords over
 * all boxes are one, for squares equal to the greedy vertex plus (u - s)(s - l) of its one interior
 * share, and are the answer when the search grows too large.
 */
final class LargestSum {

  /** Enough to visit every choice of ends of 20 boxes. */
  static final int MOST_NODES = 1 << 21;

  private static final int MOST_BOXES = 64;
  private static final Box NO_POOL = new Box(0, 0, 0);

  private final SumOf sum;
  private final Box[] boxes;
  private final double[] slopes;
  private final double[] filled;

  /** The most numerous alike boxes, often the members of the rest: filled last, all at once. */
  private final Box pool;

  private final double poolSlope;

  private double best = Double.NEGATIVE_INFINITY;
  private int nodes;

  private LargestSum(List<Box> wide, SumOf sum) {
    this.sum = sum;
    pool =
        wide.stream()
            .filter(box -> box.count() > 1)
            .max(Comparator.comparingDouble(Box::count))
            .orElse(NO_POOL);
    boxes = wide.stream().filter(box -> !box.equals(pool)).toArray(Box[]::new);
    filled = new double[boxes.length];
    slopes = Arrays.stream(boxes).mapToDouble(box -> slope(box, sum)).toArray();
    poolSlope = pool.count() > 0 ? slope(pool, sum) : 0;
  }

  static Most over(List<Box> boxes, SumOf sum) {
    CompensatedSum lowers = new CompensatedSum();
    boxes.forEach(box -> lowers.add(box.count() * sum.at(box.lower())));
    double base = lowers.value();
    if (!Double.isFinite(base)) {
      return new Most(Double.POSITIVE_INFINITY, false);
    }
    List<Box> wide = wide(boxes, sum);
    double room = wide.stream().mapToDouble(box -> box.count() * box.width()).sum();
    // Upper ends that reach 1 only within rounding leave nothing to place.
    double free = Math.min(room, Math.max(0, 1 - Box.sumOfLowers(boxes)));
    LargestSum search = new LargestSum(wide, sum);
    if (search.boxes.length <= MOST_BOXES) {
      search.from(0, free, 0, 0, 0);
      if (search.nodes <= MOST_NODES && search.best > Double.NEGATIVE_INFINITY) {
        return new Most(base + search.best, true);
      }
    }
    return new Most(base + search.chords(0, free, 0, 0), false);
  }

  /** The rise of the function from lower to upper end, per unit of share. */
  private static double slope(Box box, SumOf sum) {
    return (sum.at(box.upper()) - sum.at(box.lower())) / box.width();
  }

  /** Boxes with room, the steepest first, equal ones as one. */
  private static List<Box> wide(List<Box> boxes, SumOf sum) {
    List<Box> sorted = new ArrayList<>(boxes);
    sorted.removeIf(box -> box.width() <= 0 || box.count() <= 0);
    sorted.sort(
        Comparator.<Box>comparingDouble(box -> slope(box, sum))
            .thenComparingDouble(Box::lower)
            .reversed());
    List<Box> merged = new ArrayList<>();
    for (Box box : sorted) {
      Box last = merged.isEmpty() ? NO_POOL : merged.get(merged.size() - 1);
      if (last.lower() == box.lower() && last.upper() == box.upper()) {
        double count = last.count() + box.count();
        merged.set(merged.size() - 1, new Box(box.lower(), box.upper(), count));
      } else {
        merged.add(box);
      }
    }
    return merged;
  }

  /**
   * Searches the boxes from this index on.
   *
   * @param free the mass that is still to be placed
   * @param gain what filling boxes has added to the sum
   * @param openSlope the steepest of the boxes left unfilled so far
   * @param openWidth the widest of them: one of them may take the last part
   */
  private void from(int index, double free, double gain, double openSlope, double openWidth) {
    if (++nodes > MOST_NODES) {
      return;
    }
    if (free <= Tolerance.OF_MASS) {
      best = Math.max(best, gain);
      return;
    }
    if (gain + chords(index, free, openSlope, openWidth) <= best + Tolerance.OF_MASS) {
      return;
    }
    if (index == boxes.length) {
      fillPool(free, gain);
      return;
    }
    Box box = boxes[index];
    double most = Math.min(box.count(), Tolerance.timesWithin(box.width(), free));
    for (double n = most; n >= 0 && nodes <= MOST_NODES; n--) {
      filled[index] = n;
      double mass = n * box.width();
      boolean open = n < box.count();
      from(
          index + 1,
          free - mass,
          gain + mass * slopes[index],
          open && openWidth == 0 ? slopes[index] : openSlope,
          open ? Math.max(openWidth, box.width()) : openWidth);
    }
    filled[index] = 0;
  }

  /**
   * Fills as many boxes of the pool as can be, or none, and puts the last part into one open box.
   * Nothing between is best: with a box of the pool full and one open, a last part at or above the
   * pool's upper end gains by taking from the full one, and a smaller one, if it reaches a width of
   * the pool, gains by filling the open one.
   */
  private void fillPool(double free, double gain) {
    double most = 0;
    if (pool.count() > 0) {
      most = Math.min(pool.count(), Tolerance.timesWithin(pool.width(), free));
      placeLast(pool, most < pool.count(), most, free, gain);
    }
    for (int i = 0; i < boxes.length; i++) {
      boolean open = filled[i] < boxes[i].count();
      placeLast(boxes[i], open, most, free, gain);
      placeLast(boxes[i], open, 0, free, gain);
    }
  }

  private void placeLast(Box box, boolean open, double inPool, double free, double gain) {
    double mass = inPool * pool.width();
    double left = free - mass;
    double total = gain + mass * poolSlope;
    if (left <= Tolerance.OF_VALUE) {
      best = Math.max(best, total);
    } else if (open && box.width() >= left - Tolerance.OF_VALUE) {
      double last = sum.at(box.lower() + left) - sum.at(box.lower());
      best = Math.max(best, total + last);
    }
  }

  /**
   * What the free mass adds at most when each box takes it at its average price, the steepest
   * first: of the open boxes one, of the boxes from this index on all, and the pool.
   */
  private double chords(int index, double free, double openSlope, double openWidth) {
    double gain = 0;
    double left = free;
    double inPool = pool.count() * pool.width();
    int next = openWidth > 0 ? index - 1 : index;
    while (left > 0 && (next < boxes.length || inPool > 0)) {
      boolean open = next < index;
      double slope =
          open ? openSlope : next < boxes.length ? slopes[next] : Double.NEGATIVE_INFINITY;
      double mass;
      if (inPool > 0 && poolSlope >= slope) {
        slope = poolSlope;
        mass = Math.min(left, inPool);
        inPool = 0;
      } else {
        mass = Math.min(left, open ? openWidth : boxes[next].count() * boxes[next].width());
        next++;
      }
      gain += mass * slope;
      left -= mass;
    }
    return gain;
  }
}
