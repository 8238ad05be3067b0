package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes without the ends that no choice of shares reaches: a share is no larger than what the lower
 * ends of all others leave, and no smaller than what their upper ends leave. Every end of a
 * narrowed box is reached by some choice.
 */
final class Narrowed {

  private Narrowed() {}

  static List<Box> of(List<Box> boxes) {
    CompensatedSum lowers = new CompensatedSum();
    CompensatedSum uppers = new CompensatedSum();
    for (Box box : boxes) {
      lowers.add(box.count() * box.lower());
      uppers.add(box.count() * box.upper());
    }
    double free = Math.max(0, 1 - lowers.value());
    double lacking = Math.max(0, uppers.value() - 1);
    List<Box> narrowed = new ArrayList<>(boxes.size());
    for (Box box : boxes) {
      double upper = Math.min(box.upper(), box.lower() + free);
      double needed = box.upper() - lacking;
      // A part that only rounding makes would count where a function is steep at 0.
      double lower = needed <= box.lower() + Tolerance.OF_VALUE ? box.lower() : needed;
      // Nor is there room in a box that only rounding keeps from being a point.
      boolean room = box.count() * (upper - lower) > Tolerance.OF_MASS;
      double least = Math.min(lower, upper);
      narrowed.add(new Box(least, room ? upper : least, box.count()));
    }
    return narrowed;
  }
}
