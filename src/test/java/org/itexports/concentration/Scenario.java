package org.itexports.concentration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/**
 * A market known in full, and what an observer is told of it: some members, exactly or within
 * limits, some groups as a whole, and true assumptions about the rest. Whatever the observer
 * computes has to hold for the market.
 */
public record Scenario(Shares market, Shares told) {

  /** The observer knows the listed shares exactly. */
  public static final class ExactlyTold implements ArbitrarySupplier<Scenario> {
    @Override
    public Arbitrary<Scenario> get() {
      return any(false);
    }
  }

  /** The observer knows between which limits the listed shares lie. */
  public static final class ToldWithinLimits implements ArbitrarySupplier<Scenario> {
    @Override
    public Arbitrary<Scenario> get() {
      return any(true);
    }
  }

  /** At least two and at most so many of the listed, drawn at random; none if fewer are listed. */
  public List<String> someListed(long seed, int most) {
    List<String> labels = new ArrayList<>(told.members().stream().map(Member::label).toList());
    if (labels.size() < 2) {
      return List.of();
    }
    Random random = new Random(seed);
    Collections.shuffle(labels, random);
    return labels.subList(0, 2 + random.nextInt(Math.min(most, labels.size()) - 1));
  }

  /** What the observer is told; everything drawn at random, shares from even to dominated. */
  private static Arbitrary<Scenario> any(boolean withinLimits) {
    return Arbitraries.randomValue(random -> draw(random, withinLimits));
  }

  private static Scenario draw(Random random, boolean withinLimits) {
    double[] shares = market(random);
    boolean largestFirst = random.nextBoolean();
    if (largestFirst) {
      Arrays.sort(shares);
      reverse(shares);
    }
    int listed = 1 + random.nextInt(shares.length);
    int grouped = random.nextInt(4) == 0 ? random.nextInt(shares.length - listed + 1) : 0;
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < listed; i++) {
      members.add(member("m" + i, shares[i], random, withinLimits));
    }
    List<Member> groups = new ArrayList<>();
    if (grouped > 0) {
      double sum = sum(shares, listed, listed + grouped);
      groups.add(member("group", sum, random, withinLimits));
    }
    double[] rest = Arrays.copyOfRange(shares, listed + grouped, shares.length);
    Shares told = Shares.ofIntervals(members, groups);
    return new Scenario(
        Given.values(shares), told.assuming(assumptions(random, rest, largestFirst)));
  }

  private static double[] market(Random random) {
    double[] values = new double[1 + random.nextInt(12)];
    double skew = 4 * random.nextDouble();
    Arrays.setAll(values, i -> random.nextInt(5) == 0 ? 1 : Math.exp(skew * random.nextGaussian()));
    double sum = Arrays.stream(values).sum();
    // What is less than a billionth of a total is taken for rounding, so no share comes near it.
    double least = 1e-6 * sum;
    Arrays.setAll(values, i -> Math.max(values[i], least));
    double raised = Arrays.stream(values).sum();
    return Arrays.stream(values).map(value -> value / raised).toArray();
  }

  private static Member member(String label, double share, Random random, boolean withinLimits) {
    if (!withinLimits || random.nextInt(3) == 0) {
      return Member.exactly(label, Math.min(1, share));
    }
    double lower = random.nextInt(4) == 0 ? 0 : share * random.nextDouble();
    double upper = share + (1 - share) * random.nextDouble() * random.nextDouble();
    return new Member(label, new Interval(lower, Math.min(1, Math.max(share, upper))));
  }

  private static Rest assumptions(Random random, double[] rest, boolean largestFirst) {
    if (rest.length == 0) {
      return random.nextBoolean() ? Rest.none() : Rest.nothingAssumed();
    }
    Rest assumed = Rest.nothingAssumed();
    if (largestFirst && random.nextBoolean()) {
      assumed = assumed.and(Rest.knownAreLargest());
    }
    if (random.nextInt(3) == 0) {
      double largest = Arrays.stream(rest).max().orElseThrow();
      assumed = assumed.and(Rest.atMost(Math.min(1, largest * (1 + random.nextInt(2)))));
    }
    // The listed and the grouped may exhaust the total within rounding.
    boolean left = Arrays.stream(rest).sum() > 1e-6;
    if (random.nextInt(3) == 0 && left) {
      double smallest = Arrays.stream(rest).min().orElseThrow();
      assumed = assumed.and(Rest.atLeast(smallest * random.nextDouble()));
    }
    if (random.nextInt(3) == 0 && left) {
      assumed = assumed.and(Rest.numbering(rest.length));
    }
    return assumed;
  }

  private static double sum(double[] shares, int from, int to) {
    return DoubleStream.of(Arrays.copyOfRange(shares, from, to)).sum();
  }

  private static void reverse(double[] values) {
    for (int i = 0, j = values.length - 1; i < j; i++, j--) {
      double held = values[i];
      values[i] = values[j];
      values[j] = held;
    }
  }
}
