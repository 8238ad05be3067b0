package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.itexports.Microseconds;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * How long indices of shares within limits take, where the upper end is searched for: a member's
 * share may be anything from half to one and a half times what was drawn with a fixed seed.
 */
public class IntervalBenchmark extends Microseconds {

  private static final long SEED = 20_250_630;

  /** How many members are listed. */
  @Param({"5", "10", "20"})
  public int members;

  private List<Member> intervals;

  /** Draws the limits. */
  @Setup
  public void draw() {
    Random random = new Random(SEED);
    double[] sizes = new double[members];
    double sum = 0;
    for (int i = 0; i < members; i++) {
      sizes[i] = Math.exp(random.nextGaussian());
      sum += sizes[i];
    }
    intervals = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      double share = sizes[i] / sum * 0.8;
      intervals.add(new Member("m" + i, new Interval(share / 2, Math.min(1, share * 1.5))));
    }
  }

  /** The sum of squares, searched as a knapsack. */
  @Benchmark
  public Estimate hhi() {
    return new HerfindahlHirschman().estimate(Shares.ofIntervals(intervals));
  }

  /** An index by rank, searched vertex by vertex. */
  @Benchmark
  public Estimate kvalseth() {
    return new Kvalseth().estimate(Shares.ofIntervals(intervals));
  }

  /** What each missing figure would bring. */
  @Benchmark
  public List<MissingFigure> missingFigures() {
    return MissingFigures.of(Shares.ofIntervals(intervals));
  }
}
