package org.itexports.concentration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Completions of a {@link SmallCase} found by trial: none of the formulas under test is used.
 * Shares stand in the order members, parts of the group, members of the rest.
 */
final class Tried {

  /** How far a share may lie outside its limits: what adding up a few shares may leave. */
  static final double ROUNDING = 1e-14;

  private static final int PARTS_OF_GROUP = 3;

  private final Shares told;
  private final double[] known;
  private final List<Member> members;
  private final Interval group;
  private final Rest rest;

  Tried(SmallCase small) {
    told = small.told();
    known = small.known().stream().mapToDouble(share -> share).toArray();
    members = told.members();
    List<Member> groups = told.undivided();
    group = groups.isEmpty() ? Interval.exactly(0) : groups.get(0).share();
    rest = told.rest();
  }

  /** Walks at random from the known completion, now and then as far as it goes. */
  void walk(Random random, int steps, Consumer<double[]> visit) {
    double[] at = divided();
    visit.accept(at);
    for (int step = 0; step < steps; step++) {
      int from = random.nextInt(at.length);
      int to = random.nextInt(at.length);
      if (from != to && at[from] > 0) {
        double most = mostMoved(at, from, to);
        double moved = random.nextBoolean() ? most : most * random.nextDouble();
        at[from] -= moved;
        at[to] += moved;
        visit.accept(at);
      }
    }
  }

  private double[] divided() {
    int listed = members.size();
    int inRest = known.length - listed - 1;
    int parts = rest.isNumbered() || rest.floor() > 0 ? inRest : inRest + 2;
    boolean anyRest = told.residual().upper() > 0;
    double[] at = new double[listed + PARTS_OF_GROUP + (anyRest ? parts : 0)];
    System.arraycopy(known, 0, at, 0, listed);
    at[listed] = known[listed];
    System.arraycopy(known, listed + 1, at, listed + PARTS_OF_GROUP, inRest);
    return at;
  }

  private double mostMoved(double[] at, int from, int to) {
    double low = 0;
    double high = at[from];
    for (int i = 0; i < 45; i++) {
      double tried = i == 0 ? high : (low + high) / 2;
      double[] there = at.clone();
      there[from] -= tried;
      there[to] += tried;
      if (completes(there, PARTS_OF_GROUP)) {
        low = tried;
      } else {
        high = tried;
      }
    }
    return low;
  }

  private boolean completes(double[] at, int parts) {
    double smallest = 1;
    for (int i = 0; i < members.size(); i++) {
      if (!holds(members.get(i).share(), at[i])) {
        return false;
      }
      smallest = Math.min(smallest, at[i]);
    }
    double inGroup = 0;
    for (int i = members.size(); i < members.size() + parts; i++) {
      inGroup += at[i];
    }
    double cap = rest.listedAreLargest() ? Math.min(smallest, rest.cap()) : rest.cap();
    for (int i = members.size() + parts; i < at.length; i++) {
      if (at[i] < rest.floor() - ROUNDING || at[i] > cap + ROUNDING) {
        return false;
      }
    }
    return holds(group, inGroup) && Arrays.stream(at).allMatch(share -> share >= -ROUNDING);
  }

  private static boolean holds(Interval limits, double share) {
    return share >= limits.lower() - ROUNDING && share <= limits.upper() + ROUNDING;
  }

  /**
   * The known completion, and every one in which all but one stand at an end of their limits, the
   * group whole.
   */
  void corners(Consumer<double[]> visit) {
    visit.accept(known);
    double left = told.residual().upper();
    if (left == 0 || rest.isNumbered()) {
      corners(left == 0 ? 0 : rest.number(), visit);
    } else if (rest.floor() > 0) {
      for (int number = 0; number * rest.floor() <= left + ROUNDING; number++) {
        corners(number, visit);
      }
    } else {
      corners(fullParts(left) + 1, visit);
    }
  }

  private int fullParts(double left) {
    return (int) Math.floor(left / Math.min(left, cap()) + ROUNDING);
  }

  private double cap() {
    double cap = rest.cap();
    for (Member member : members) {
      cap = rest.listedAreLargest() ? Math.min(cap, member.share().upper()) : cap;
    }
    return cap;
  }

  private void corners(int inRest, Consumer<double[]> visit) {
    int length = members.size() + 1 + inRest;
    // Members of the rest are alike: only how many are full counts, and one may be between.
    double[] at = new double[length];
    for (int between = 0; between <= members.size() + (inRest > 0 ? 1 : 0); between++) {
      int alike = between == members.size() + 1 ? inRest - 1 : inRest;
      for (int ends = 0; ends < 1 << (members.size() + 1); ends++) {
        for (int full = 0; full <= alike; full++) {
          corner(at, between, ends, full);
          if (completes(at, 1)) {
            visit.accept(at);
          }
        }
      }
    }
  }

  private void corner(double[] at, int between, int ends, int full) {
    int first = members.size() + 1;
    for (int i = 0; i < first; i++) {
      Interval limits = i < members.size() ? members.get(i).share() : group;
      at[i] = (ends >> i & 1) == 1 ? limits.upper() : limits.lower();
    }
    int filled = between == first ? 1 : 0;
    for (int i = first; i < at.length; i++) {
      boolean isFull = i >= first + filled && i < first + filled + full;
      at[i] = isFull ? Math.min(cap(), told.residual().upper()) : rest.floor();
    }
    at[between] = 0;
    at[between] = 1 - Arrays.stream(at).sum();
  }

  /**
   * Completions evened out pair by pair until nothing moves, one for each number that the rest may
   * have. What may be divided endlessly is left out: it has no size.
   */
  List<double[]> evened() {
    double left = told.residual().upper();
    List<double[]> all = new ArrayList<>();
    if (left == 0 || rest.isNumbered() || rest.floor() == 0) {
      boolean counted = left == 0 || rest.isNumbered();
      evened(counted ? rest.number() : 0, counted, all);
      return all;
    }
    for (int number = 0; number <= Math.floor(left / rest.floor() + ROUNDING); number++) {
      evened(number, true, all);
    }
    return all;
  }

  private void evened(int number, boolean counted, List<double[]> all) {
    int listed = members.size();
    int inRest = told.residual().upper() == 0 ? 0 : number;
    double[] at = new double[listed + inRest];
    System.arraycopy(known, 0, at, 0, listed);
    double others = Arrays.stream(known, listed + 1, known.length).sum();
    double each = inRest == 0 ? 0 : Math.min(cap(), Math.max(rest.floor(), others / inRest));
    Arrays.fill(at, listed, at.length, each);
    double missing = counted ? inRest * each - others : 0;
    for (int i = 0; i < listed; i++) {
      double most = members.get(i).share().upper();
      double least = rest.listedAreLargest() ? Math.max(each, lower(i)) : lower(i);
      double taken = Math.max(at[i] - most, Math.min(missing, Math.max(0, at[i] - least)));
      at[i] -= taken;
      missing -= taken;
    }
    double ofGroup = known[listed];
    double fromGroup =
        Math.max(ofGroup - group.upper(), Math.min(missing, ofGroup - group.lower()));
    missing -= fromGroup;
    if (Math.abs(missing) > ROUNDING) {
      return;
    }
    double room = counted ? group.upper() - ofGroup + fromGroup : 1;
    for (int round = 0; round < 2_000; round++) {
      for (int i = 0; i < at.length && room > 0; i++) {
        double moved = Math.min(room, at[i] - lower(i));
        at[i] -= moved;
        room -= moved;
      }
      for (int i = 0; i < at.length; i++) {
        for (int j = 0; j < at.length; j++) {
          even(at, i, j);
        }
      }
    }
    all.add(at);
  }

  private void even(double[] at, int from, int to) {
    double upper = to < members.size() ? members.get(to).share().upper() : cap();
    double moved = (at[from] - at[to]) / 2;
    moved = Math.min(moved, Math.min(at[from] - lower(from), upper - at[to]));
    if (moved > 0) {
      at[from] -= moved;
      at[to] += moved;
    }
  }

  private double lower(int i) {
    return i < members.size() ? members.get(i).share().lower() : rest.floor();
  }
}
