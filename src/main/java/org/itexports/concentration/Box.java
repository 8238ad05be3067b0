package org.itexports.concentration;

import java.util.List;

/** Members that are alike in what is known of them: each has a share from lower to upper. */
record Box(double lower, double upper, double count) {

  static Box of(Member member) {
    return new Box(member.share().lower(), member.share().upper(), 1);
  }

  double width() {
    return upper - lower;
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
