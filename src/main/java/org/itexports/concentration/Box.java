package org.itexports.concentration;

import java.util.Comparator;
import java.util.List;

/** Members that are alike in what is known of them: each has a share from lower to upper. */
record Box(double lower, double upper, double count) {

  /**
   * Widening the best paid first: what a unit of mass adds to the squares when it fills the box.
   */
  static final Comparator<Box> STEEPEST_FIRST =
      Comparator.comparingDouble(Box::slope).thenComparingDouble(Box::lower).reversed();

  static Box of(Member member) {
    return new Box(member.share().lower(), member.share().upper(), 1);
  }

  double width() {
    return upper - lower;
  }

  /** The square's rise from lower to upper end, per unit of share. */
  double slope() {
    return upper + lower;
  }

  double clip(double level) {
    return Math.min(upper, Math.max(lower, level));
  }

  static double sumOfLowers(List<Box> boxes) {
    CompensatedSum sum = new CompensatedSum();
    boxes.forEach(box -> sum.add(box.count() * box.lower()));
    return sum.value();
  }
}
