package org.itexports.concentration.merger;

import java.util.ArrayList;
import java.util.List;
import org.itexports.concentration.Interval;

/** A point, or what lies strictly between two points; no threshold lies within it. */
record Stretch(double from, double to) {

  /**
   * What thresholds make of an interval: its ends and the thresholds in it as points, and what lies
   * between them. An end that rounding alone may have moved off a threshold stands at it.
   */
  static List<Stretch> cut(Interval known, double[] thresholds, double rounding) {
    List<Double> points = new ArrayList<>();
    points.add(at(known.lower(), thresholds, rounding));
    double last = at(known.upper(), thresholds, rounding);
    for (double threshold : thresholds) {
      if (threshold > points.get(0) && threshold < last) {
        points.add(threshold);
      }
    }
    if (last > points.get(0)) {
      points.add(last);
    }
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      stretches.add(new Stretch(points.get(i), points.get(i)));
      if (i + 1 < points.size()) {
        stretches.add(new Stretch(points.get(i), points.get(i + 1)));
      }
    }
    return stretches;
  }

  private static double at(double end, double[] thresholds, double rounding) {
    for (double threshold : thresholds) {
      if (Math.abs(end - threshold) <= rounding) {
        return threshold;
      }
    }
    return end;
  }

  /** Whether the condition holds here; it does everywhere here or nowhere. */
  boolean satisfies(Condition condition) {
    return condition.holdsFor(from / 2 + to / 2);
  }
}
