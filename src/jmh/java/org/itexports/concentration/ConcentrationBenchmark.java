package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.itexports.Microseconds;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long shares and their indices take, by the number of members. Members' sizes are drawn from a
 * log-normal distribution with a fixed seed; a tenth of the total belongs to nobody.
 */
public class ConcentrationBenchmark extends Microseconds {

  private static final long SEED = 20_250_630;

  /** How many members are listed. */
  @Param({"100", "10000", "100000"})
  public int members;

  private List<LabelledValue> values;
  private OptionalDouble total;
  private List<Index> indices;

  /** Draws the sizes. */
  @Setup
  public void draw() {
    Random random = new Random(SEED);
    values = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < members; i++) {
      double value = Math.exp(2 * random.nextGaussian());
      values.add(new LabelledValue("m" + i, value));
      sum += value;
    }
    total = OptionalDouble.of(sum / 0.9);
    indices =
        List.of(
            new HerfindahlHirschman(),
            new NumbersEquivalent(),
            new ConcentrationRatio(4),
            new HillNumber(3),
            new Rosenbluth(),
            new ShannonEntropy(EntropyUnit.NATS),
            new Kvalseth(),
            new Hirschman(),
            new StenbackaThreshold());
  }

  /** Shares alone. */
  @Benchmark
  public Shares shares() {
    return Shares.ofValues(values, total);
  }

  /** Shares and the index that is asked most. */
  @Benchmark
  public Estimate sharesAndHhi() {
    return new HerfindahlHirschman().estimate(Shares.ofValues(values, total));
  }

  /** Shares of which the number of members is known, and the Gini coefficient. */
  @Benchmark
  public Estimate sharesAndGini() {
    return new Gini(false)
        .estimate(Shares.ofValues(values, total).assuming(Rest.numbering(members)));
  }

  /** Shares and nine indices of the same. */
  @Benchmark
  public void sharesAndNineIndices(Blackhole sink) {
    Shares shares = Shares.ofValues(values, total);
    indices.forEach(index -> sink.consume(index.estimate(shares)));
  }
}
