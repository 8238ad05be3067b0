package org.itexports.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.itexports.concentration.Distribution.Run;

/**
 * Shares that are at least as uneven as any that lie in boxes and add up to 1, though not always
 * one of these: the k largest have no more than the k largest upper ends, and no more than the k
 * largest lower ends with all that the lower ends leave. The smaller of both, for every k, is again
 * a sorted list of shares, which majorises all others.
 */
final class Majorant {

  private Majorant() {}

  static Distribution of(List<Box> boxes) {
    double free = Math.max(0, 1 - Box.sumOfLowers(boxes));
    List<Box> uppers = sorted(boxes, Comparator.comparingDouble(Box::upper));
    List<Box> lowers = sorted(boxes, Comparator.comparingDouble(Box::lower));
    List<Run> runs = new ArrayList<>(boxes.size() + 1);
    int up = 0;
    int low = 0;
    double upLeft = uppers.isEmpty() ? 0 : uppers.get(0).count();
    double lowLeft = lowers.isEmpty() ? 0 : lowers.get(0).count();
    // How much more the lower ends with the free mass allow than the upper ends do.
    double ahead = free;
    while (up < uppers.size()) {
      double upper = uppers.get(up).upper();
      double lower = lowers.get(low).lower();
      double step = upper - lower;
      double both = Math.min(upLeft, lowLeft);
      double taken = step * both <= ahead ? both : Tolerance.timesWithin(step, ahead);
      taken = Math.min(taken, both);
      runs.add(new Run(upper, taken));
      ahead = Tolerance.mass(ahead - taken * step);
      upLeft -= taken;
      lowLeft -= taken;
      if (taken < both) {
        runs.add(new Run(lower + ahead, 1));
        addLowers(runs, lowers, low, lowLeft - 1);
        return new Distribution(runs, 0);
      }
      if (upLeft <= 0 && ++up < uppers.size()) {
        upLeft = uppers.get(up).count();
      }
      if (lowLeft <= 0 && ++low < lowers.size()) {
        lowLeft = lowers.get(low).count();
      }
    }
    return new Distribution(runs, 0);
  }

  private static void addLowers(List<Run> runs, List<Box> lowers, int from, double left) {
    runs.add(new Run(lowers.get(from).lower(), left));
    for (Box box : lowers.subList(from + 1, lowers.size())) {
      runs.add(new Run(box.lower(), box.count()));
    }
  }

  private static List<Box> sorted(List<Box> boxes, Comparator<Box> size) {
    return boxes.stream().filter(box -> box.count() > 0).sorted(size.reversed()).toList();
  }
}
