package org.itexports.concentration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Shares in whole units of a small total, all limits among them: every completion in whole units
 * can be listed, and where all but one stand at an end of their limits, so does that one. Limits
 * meet, and a rest may be empty, more often than with limits drawn at random.
 */
final class WholeUnits {

  private final int units;
  private final int[] lower;
  private final int[] upper;
  private final int cap;
  private final int floor;
  private final int number;
  private final boolean listedAreLargest;

  WholeUnits(Random random) {
    units = 7 + random.nextInt(6);
    int listed = 1 + random.nextInt(4);
    lower = new int[listed];
    upper = new int[listed];
    boolean exact = random.nextInt(3) == 0;
    for (int i = 0; i < listed; i++) {
      int share = 1 + random.nextInt(units / 2);
      lower[i] = exact ? share : Math.max(0, share - random.nextInt(4));
      upper[i] = exact ? share : Math.min(units, share + random.nextInt(4));
    }
    floor = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
    cap = random.nextInt(3) == 0 ? Math.max(floor, 1) + random.nextInt(5) : units;
    number = random.nextBoolean() ? random.nextInt(5) : Rest.UNNUMBERED;
    listedAreLargest = random.nextBoolean();
  }

  /**
   * What an observer is told.
   *
   * @throws InfeasibleSharesException when nothing completes it
   */
  Shares told() {
    double[] limits = new double[2 * lower.length];
    for (int i = 0; i < lower.length; i++) {
      limits[2 * i] = (double) lower[i] / units;
      limits[2 * i + 1] = (double) upper[i] / units;
    }
    double most = Math.min(1, (double) cap / units);
    return Given.intervals(limits)
        .assuming(new Rest(listedAreLargest, (double) floor / units, most, number));
  }

  /** All completions in whole units, as shares. */
  List<double[]> completions() {
    List<double[]> all = new ArrayList<>();
    int[] listed = new int[lower.length];
    choose(listed, 0, units, left -> addRests(listed, left, all));
    return all;
  }

  private void choose(int[] listed, int next, int left, IntConsumer use) {
    if (next == listed.length) {
      use.accept(left);
      return;
    }
    for (int share = lower[next]; share <= Math.min(upper[next], left); share++) {
      listed[next] = share;
      choose(listed, next + 1, left - share, use);
    }
  }

  private void addRests(int[] listed, int left, List<double[]> all) {
    int smallest = Arrays.stream(listed).min().orElseThrow();
    int most = listedAreLargest ? Math.min(cap, smallest) : cap;
    addRest(listed, left, most, number, all);
  }

  private void addRest(int[] shares, int left, int most, int more, List<double[]> all) {
    if (left == 0 && more <= 0) {
      all.add(Arrays.stream(shares).mapToDouble(share -> (double) share / units).toArray());
    }
    if (more == 0 || (more < 0 && left == 0)) {
      return;
    }
    int least = more < 0 ? Math.max(1, floor) : floor;
    for (int share = Math.min(left, most); share >= least; share--) {
      int[] longer = Arrays.copyOf(shares, shares.length + 1);
      longer[shares.length] = share;
      addRest(longer, left - share, share, more < 0 ? more : more - 1, all);
    }
  }

  @Override
  public String toString() {
    return "of %d: %s to %s, %d others of %d to %d, listed are largest: %s"
        .formatted(
            units,
            Arrays.toString(lower),
            Arrays.toString(upper),
            number,
            floor,
            cap,
            listedAreLargest);
  }
}
