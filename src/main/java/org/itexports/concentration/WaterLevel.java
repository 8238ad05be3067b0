package org.itexports.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The level to which shares are raised, each within its own limits, until they add up to a mass.
 * Shares so levelled are majorised by all others within the same limits, so that every Schur-convex
 * index is least there (Marshall, Olkin and Arnold, "Inequalities", 2nd ed., chapter 5).
 */
final class WaterLevel {

  /** Where, on the way up, boxes start or stop rising with the water. */
  private record Step(double at, double rising) {}

  private WaterLevel() {}

  static double of(List<Box> boxes, double mass) {
    List<Step> steps = new ArrayList<>();
    for (Box box : boxes) {
      if (box.width() > 0) {
        steps.add(new Step(box.lower(), box.count()));
        steps.add(new Step(box.upper(), -box.count()));
      }
    }
    steps.sort(Comparator.comparingDouble(Step::at));
    double held = Box.sumOfLowers(boxes);
    if (held >= mass) {
      return 0;
    }
    double level = 0;
    double rising = 0;
    for (Step step : steps) {
      double next = held + rising * (step.at() - level);
      if (next >= mass && rising > 0) {
        return level + (mass - held) / rising;
      }
      held = next;
      level = step.at();
      rising += step.rising();
    }
    return level;
  }
}
