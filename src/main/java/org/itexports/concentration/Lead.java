package org.itexports.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far the largest share can be from the second largest, as the difference of their squares. It
 * is most when one share is as large as it can be and the others are level; least when all are
 * level and, where one still stands out, another one comes as near as it can.
 */
final class Lead {

  /** After so many candidates for the largest share the next one's bound is the answer. */
  private static final int MOST_LEVELS = 64;

  private final List<Box> boxes;

  /** Whether mass may be divided endlessly, so that the others need not take it. */
  private final boolean dust;

  private final double lowers;

  /** The box whose lower end is the largest, and the largest lower end of the others. */
  private final Box highest;

  private final double nextHighest;

  /** Whether the largest lead was found, not only bounded. */
  private boolean found = true;

  private Lead(List<Box> boxes, boolean dust) {
    this.boxes = boxes;
    this.dust = dust;
    this.lowers = Box.sumOfLowers(boxes);
    this.highest =
        boxes.stream().max(Comparator.comparingDouble(Box::lower)).orElse(new Box(0, 0, 0));
    this.nextHighest = but(highest).stream().mapToDouble(Box::lower).max().orElse(0);
  }

  static Bounds of(Shares shares) {
    List<Box> boxes = new ArrayList<>(Completions.boxesOfTwo(shares));
    boxes.removeIf(box -> box.count() <= 0);
    // Two parts of a group may be the two largest.
    shares.undivided().forEach(group -> boxes.add(new Box(0, group.share().upper(), 2)));
    boolean dust = shares.least().dust() > 0 || !shares.undivided().isEmpty();
    Lead lead = new Lead(boxes, dust);
    boolean tight =
        shares.undivided().isEmpty()
            && !Completions.mayBeAbsentButNotSmall(shares)
            && shares.leastIsTight()
            && (shares.areExact() || Completions.boxesAreTight(shares));
    double least = lead.least();
    double most = Math.max(least, lead.most());
    return Bounds.between(least, most, tight && lead.found);
  }

  private double most() {
    List<Box> byReach =
        boxes.stream()
            .distinct()
            .sorted(Comparator.comparingDouble(this::reach).reversed())
            .toList();
    double best = 0;
    int levels = 0;
    for (Box box : byReach) {
      double top = reach(box);
      double below = largestLowerBut(box);
      if (top * top - below * below <= best) {
        continue;
      }
      if (!dust && ++levels > MOST_LEVELS) {
        found = false;
        return Math.max(best, top * top - nextHighest * nextHighest);
      }
      double second = dust ? below : levelBut(box, 1 - top);
      best = Math.max(best, top * top - second * second);
    }
    return best;
  }

  private double least() {
    double level = dust ? 0 : WaterLevel.of(boxes, 1);
    Box first =
        boxes.stream().max(Comparator.comparingDouble(box -> box.clip(level))).orElseThrow();
    double top = first.clip(level);
    double second = 0;
    boolean met = false;
    for (Box box : boxes) {
      if (box.equals(first) && box.count() == 1 && !met) {
        met = true;
        continue;
      }
      double left = 1 - top - (lowers - first.lower() - box.lower());
      second = Math.max(second, Math.min(Math.min(box.upper(), top), Math.max(box.lower(), left)));
    }
    return Math.max(0, top * top - second * second);
  }

  private double reach(Box box) {
    return Math.min(box.upper(), 1 - (lowers - box.lower()));
  }

  private double largestLowerBut(Box one) {
    return one.equals(highest) ? nextHighest : highest.lower();
  }

  private double levelBut(Box one, double mass) {
    List<Box> others = but(one);
    double level = WaterLevel.of(others, mass);
    return others.stream().mapToDouble(box -> box.clip(level)).max().orElse(0);
  }

  private List<Box> but(Box one) {
    List<Box> others = new ArrayList<>(boxes);
    others.remove(one);
    if (one.count() > 1) {
      others.add(new Box(one.lower(), one.upper(), one.count() - 1));
    }
    return others;
  }
}
