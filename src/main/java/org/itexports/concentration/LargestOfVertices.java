package org.itexports.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.itexports.concentration.Distribution.Run;

/**
 * How uneven shares get that lie in boxes and add up to 1, when each share counts by its rank. A
 * sum by falling weights is convex, so that it is largest at a vertex: all shares but one stand at
 * an end of their box. Vertices are searched depth first; a branch is left when even the {@link
 * Majorant} of what it leaves open is no better than the best vertex so far. The majorant over all
 * boxes is the answer when the search grows too large.
 */
final class LargestOfVertices {

  /** Boxes looked at in all branches together: enough for ten boxes, and some milliseconds. */
  private static final int MOST_WORK = 1 << 17;

  private static final int MOST_BOXES = 64;
  private static final int NONE = -1;

  private final Unevenness unevenness;

  /** All boxes; those decided on have no width. */
  private final List<Box> boxes;

  /** The last box with room, the most numerous one: filled last, all at once. */
  private final int pool;

  private final int mostNodes;

  private double best = Double.NEGATIVE_INFINITY;
  private int nodes;

  private LargestOfVertices(List<Box> boxes, int pool, Unevenness unevenness) {
    this.boxes = boxes;
    this.pool = pool;
    this.unevenness = unevenness;
    this.mostNodes = MOST_WORK / boxes.size();
  }

  static Most over(List<Box> all, Unevenness unevenness) {
    List<Box> boxes = new ArrayList<>(all);
    boxes.removeIf(box -> box.count() <= 0);
    boxes.sort(
        Comparator.<Box>comparingInt(box -> box.width() > 0 ? 0 : 1)
            .thenComparingDouble(Box::count)
            .thenComparing(Comparator.comparingDouble(Box::upper).reversed()));
    int wide = (int) boxes.stream().filter(box -> box.width() > 0).count();
    double bound = unevenness.of(Majorant.of(boxes));
    if (wide == 0) {
      return new Most(bound, true);
    }
    boolean alone = wide == 1 || boxes.get(wide - 2).count() == 1;
    if (!alone || wide > MOST_BOXES) {
      return new Most(bound, false);
    }
    double room = boxes.stream().mapToDouble(box -> box.count() * box.width()).sum();
    double free = Math.min(room, Math.max(0, 1 - Box.sumOfLowers(boxes)));
    LargestOfVertices search = new LargestOfVertices(boxes, wide - 1, unevenness);
    search.from(0, free, room, NONE);
    boolean reached = search.best > Double.NEGATIVE_INFINITY && search.nodes <= search.mostNodes;
    return reached
        ? new Most(search.best, true)
        : new Most(bound, search.best >= bound - slack(bound));
  }

  private static double slack(double value) {
    return Tolerance.OF_VALUE * Math.abs(value);
  }

  /**
   * Decides on the boxes from this index on.
   *
   * @param free the mass above the lower ends that is still to be placed
   * @param room what the boxes that are not decided on can take of it
   * @param between which box stands between its ends, if that is decided
   */
  private void from(int index, double free, double room, int between) {
    if (++nodes > mostNodes || free < -Tolerance.OF_VALUE || room < free - Tolerance.OF_VALUE) {
      return;
    }
    if (index == pool) {
      fillPool(free, between);
      return;
    }
    double bound = unevenness.of(Majorant.of(boxes));
    if (bound <= best + slack(best)) {
      return;
    }
    Box box = boxes.get(index);
    boxes.set(index, new Box(box.upper(), box.upper(), 1));
    from(index + 1, free - box.width(), room - box.width(), between);
    if (between == NONE) {
      boxes.set(index, box);
      from(index + 1, free, room, index);
    }
    boxes.set(index, new Box(box.lower(), box.lower(), 1));
    from(index + 1, free, room - box.width(), between);
    boxes.set(index, box);
  }

  /**
   * The pool takes all that is left; or as many of it as can be are full, or none, and the box
   * between its ends takes the last part. Nothing else is best: with a member of the pool full and
   * one open, a last part at or above the pool's upper end gains by taking from the full one, and a
   * smaller one, if it reaches a width of the pool, gains by filling the open one.
   */
  private void fillPool(double free, int between) {
    Box alike = boxes.get(pool);
    double full = Math.min(alike.count(), Tolerance.timesWithin(alike.width(), free));
    if (between == NONE) {
      double last = free - full * alike.width();
      boolean fits = full < alike.count() ? last <= alike.width() : last <= Tolerance.OF_VALUE;
      if (fits) {
        consider(full, full < alike.count() ? Tolerance.mass(last) : 0, NONE, 0);
      }
      return;
    }
    double width = boxes.get(between).width();
    for (double taken : new double[] {full, 0}) {
      double last = free - taken * alike.width();
      if (last >= -Tolerance.OF_VALUE && last <= width + Tolerance.OF_VALUE) {
        consider(taken, 0, between, Math.max(0, Math.min(width, last)));
      }
    }
  }

  private void consider(double full, double lastInPool, int between, double last) {
    List<Run> runs = new ArrayList<>(boxes.size() + 2);
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      if (i != pool) {
        runs.add(new Run(box.lower() + (i == between ? last : 0), box.count()));
      }
    }
    Box alike = boxes.get(pool);
    boolean part = lastInPool > 0 && full < alike.count();
    runs.add(new Run(alike.upper(), full));
    runs.add(new Run(alike.lower() + lastInPool, part ? 1 : 0));
    runs.add(new Run(alike.lower(), alike.count() - full - (part ? 1 : 0)));
    best = Math.max(best, unevenness.of(new Distribution(runs, 0)));
  }
}
