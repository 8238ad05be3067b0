package org.itexports.concentration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One way to complete the shares: how many members have which share, the largest first, and the
 * mass that is divided endlessly, so that no part of it has a size.
 */
record Distribution(List<Run> runs, double dust) {

  /** A share and how many members have it; counts may exceed any integer type. */
  record Run(double share, double count) {}

  Distribution {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.removeIf(run -> run.count() <= 0 || run.share() <= 0);
    sorted.sort(Comparator.comparingDouble(Run::share).reversed());
    runs = List.copyOf(sorted);
  }

  double sumOfSquares() {
    CompensatedSum sum = new CompensatedSum();
    for (Run run : runs) {
      // In this order an enormous count meets a tiny share before that is squared to nothing.
      sum.add(run.count() * run.share() * run.share());
    }
    return Math.min(1, sum.value());
  }

  double sumOfLargest(int k) {
    CompensatedSum sum = new CompensatedSum();
    double left = k;
    for (Run run : runs) {
      double taken = Math.min(left, run.count());
      sum.add(taken * run.share());
      left -= taken;
      if (left <= 0) {
        break;
      }
    }
    return Math.min(1, sum.value());
  }
}
