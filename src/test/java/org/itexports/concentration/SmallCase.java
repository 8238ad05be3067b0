package org.itexports.concentration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A case small enough to try everything: two to five members within limits, perhaps a group, and a
 * rest. One completion is known from the start.
 *
 * @param known the shares of the members, of the group (0 when there is none), then of the rest
 */
record SmallCase(Shares told, List<Double> known) {

  SmallCase {
    known = List.copyOf(known);
  }

  private static final int KINDS = 8;

  static Arbitrary<SmallCase> any() {
    return Arbitraries.randomValue(SmallCase::draw);
  }

  private static SmallCase draw(Random random) {
    int listed = 2 + random.nextInt(4);
    int others = random.nextInt(4);
    double[] known = shares(random, listed, others, random.nextInt(3) == 0);
    boolean largest = random.nextBoolean();
    if (largest) {
      putLargestFirst(known, listed);
    }
    double width = random.nextInt(6) == 0 ? 0 : random.nextDouble();
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < listed; i++) {
      members.add(member("m" + i, known[i], width, random));
    }
    List<Member> groups = new ArrayList<>();
    if (known[listed] > 0) {
      groups.add(member("group", known[listed], width, random));
    }
    Shares told = Shares.ofIntervals(members, groups);
    double[] rest = Arrays.copyOfRange(known, listed + 1, known.length);
    Rest assumed = assumed(random, rest, largest, told);
    return new SmallCase(told.assuming(assumed), Arrays.stream(known).boxed().toList());
  }

  private static double[] shares(Random random, int listed, int others, boolean grouped) {
    double skew = 1.5 * random.nextDouble();
    double[] values = new double[listed + 1 + others];
    Arrays.setAll(values, i -> Math.exp(skew * random.nextGaussian()));
    values[listed] = grouped ? values[listed] : 0;
    double sum = Arrays.stream(values).sum();
    Arrays.setAll(values, i -> values[i] / sum);
    return values;
  }

  private static void putLargestFirst(double[] shares, int listed) {
    double group = shares[listed];
    shares[listed] = 2;
    Arrays.sort(shares);
    for (int i = 0, j = shares.length - 1; i < j; i++, j--) {
      double held = shares[i];
      shares[i] = shares[j];
      shares[j] = held;
    }
    System.arraycopy(shares, 1, shares, 0, listed);
    shares[listed] = group;
  }

  private static Member member(String label, double share, double width, Random random) {
    if (width == 0 || random.nextInt(5) == 0) {
      return Member.exactly(label, share);
    }
    double lower = random.nextInt(5) == 0 ? 0 : share * (1 - width * random.nextDouble());
    double upper = Math.min(1, share + width * random.nextDouble() * Math.min(share, .3));
    return new Member(label, new Interval(lower, Math.max(share, upper)));
  }

  private static Rest assumed(Random random, double[] rest, boolean largest, Shares told) {
    if (rest.length == 0) {
      return random.nextInt(3) == 0 ? Rest.nothingAssumed() : Rest.none();
    }
    int kind = random.nextInt(KINDS);
    Rest assumed = Rest.nothingAssumed();
    if (largest && random.nextBoolean()) {
      assumed = assumed.and(Rest.knownAreLargest());
    }
    if ((kind & 1) != 0) {
      double cap = Arrays.stream(rest).max().orElseThrow() * (1 + random.nextDouble());
      assumed = assumed.and(Rest.atMost(Math.max(told.residual().upper() / 5, Math.min(1, cap))));
    }
    if ((kind & 2) != 0) {
      assumed = assumed.and(Rest.numbering(rest.length));
    }
    if (kind == 4 || kind == 6) {
      double floor = Arrays.stream(rest).min().orElseThrow() * random.nextDouble();
      if (floor > told.residual().upper() / 6) {
        assumed = assumed.and(Rest.atLeast(floor));
      }
    }
    return assumed;
  }
}
