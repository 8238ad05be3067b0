package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The share of one listed member.
 *
 * <p>The upper end of the interval belongs to a choice of shares of which all but one stand at an
 * end of their limits. While the member's share v changes and the same one takes the difference,
 * the upper end is v&sup2; + (a &minus; v)&sup2; + b. The lower end is convex, and bends as much at
 * most: it is v&sup2; and the squares of those that share the difference evenly. So between values
 * at which another one takes over, or the lower end's members change, the width is convex: it is
 * largest at one of these, or where all others stand at an end of their limits.
 *
 * @param index which one of the listed
 */
record ListedShare(Shares shares, int index) implements Figure {

  private static final int MOST_NODES = 1 << 12;

  @Override
  public Interval values() {
    Box own = Narrowed.of(Completions.boxes(shares)).get(index);
    return new Interval(own.lower(), own.upper());
  }

  @Override
  public Optional<Shares> told(double value) {
    List<Member> members = new ArrayList<>(shares.members());
    // With nothing at all it would be no member, and no longer cap those that are not listed.
    double share = Math.max(value, Double.MIN_NORMAL);
    members.set(index, Member.exactly(members.get(index).label(), share));
    return Figure.shares(members, shares.undivided(), shares.rest());
  }

  @Override
  public Bends bends() {
    List<Double> bends = lowerEnds();
    List<Box> others = Completions.boxes(shares);
    others.remove(index);
    Corners corners = new Corners(others);
    corners.from(0, 1, 0);
    if (corners.widest >= 0) {
      bends.add(corners.at);
    }
    boolean fixed = Completions.boxesAreTight(shares) && shares.leastIsTight();
    return new Bends(bends, fixed && corners.nodes <= MOST_NODES);
  }

  /** Where the others that are level in the most even completion change. */
  private List<Double> lowerEnds() {
    List<Double> bends = new ArrayList<>();
    if (shares.residual().upper() > 0 && !shares.rest().isNumbered()) {
      return bends;
    }
    List<Box> level = Completions.boxes(shares);
    int listed = shares.members().size();
    level.subList(listed, listed + shares.undivided().size()).clear();
    level.remove(index);
    double mass = 1;
    for (Member group : shares.undivided()) {
      mass -= group.share().upper();
    }
    bends.add(mass - Box.sumOfLowers(level));
    for (Box end : level) {
      for (double at : new double[] {end.lower(), end.upper()}) {
        bends.add(mass - level.stream().mapToDouble(box -> box.count() * box.clip(at)).sum());
      }
    }
    return bends;
  }

  /** All choices in which every other one stands at an end of its limits. */
  private final class Corners {

    private final List<Box> others;
    private final double[] lowersFrom;
    private final double[] roomFrom;
    private final Interval values = values();
    private int nodes;
    private double widest = -1;
    private double at;

    Corners(List<Box> others) {
      this.others = others;
      lowersFrom = new double[others.size() + 1];
      roomFrom = new double[others.size() + 1];
      for (int i = others.size() - 1; i >= 0; i--) {
        Box box = others.get(i);
        lowersFrom[i] = lowersFrom[i + 1] + box.count() * box.lower();
        roomFrom[i] = roomFrom[i + 1] + box.count() * box.width();
      }
    }

    /**
     * Decides on the others from this index on.
     *
     * @param left what those before it leave of the total
     * @param squares those of the shares before it, added up
     */
    void from(int next, double left, double squares) {
      double most = left - lowersFrom[next];
      double least = most - roomFrom[next];
      if (++nodes > MOST_NODES
          || most < values.lower() - Tolerance.OF_VALUE
          || least > values.upper() + Tolerance.OF_VALUE) {
        return;
      }
      if (next == others.size()) {
        consider(left, squares);
        return;
      }
      Box box = others.get(next);
      double mostFull = box.width() > 0 ? box.count() : 0;
      for (double full = 0; full <= mostFull && nodes <= MOST_NODES; full++) {
        double low = box.count() - full;
        double taken = full * box.upper() + low * box.lower();
        double added = full * box.upper() * box.upper() + low * box.lower() * box.lower();
        from(next + 1, left - taken, squares + added);
      }
    }

    private void consider(double own, double squares) {
      double value = Math.max(values.lower(), Math.min(values.upper(), own));
      told(value)
          .map(shares -> value * value + squares - SumOf.SQUARES.of(shares.least()))
          .filter(width -> width > widest)
          .ifPresent(
              width -> {
                widest = width;
                at = value;
              });
    }
  }
}
