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

  /** How many members have a share. */
  double count() {
    CompensatedSum sum = new CompensatedSum();
    runs.forEach(run -> sum.add(run.count()));
    return sum.value();
  }

  /** The largest share; 0 when all is dust. */
  double largest() {
    return runs.isEmpty() ? 0 : runs.get(0).share();
  }

  /** The second largest share; 0 when there is none. */
  double second() {
    if (runs.isEmpty() || runs.get(0).count() > 1) {
      return largest();
    }
    return runs.size() == 1 ? 0 : runs.get(1).share();
  }
}
