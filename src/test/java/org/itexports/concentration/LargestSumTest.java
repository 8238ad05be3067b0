package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LargestSumTest {

  private static Box box(double lower, double upper) {
    return new Box(lower, upper, 1);
  }

  @Test
  void theGreedyVertexLiesBelowTheLargestValue() {
    // The greedy fills [.30, .42] first and has .48 for [0, .60]. Leaving the first one at .30 lets
    // the wide one fill up.
    List<Box> boxes = List.of(box(.30, .42), box(0, .60), box(.10, .25));

    assertThat(greedy(boxes)).isCloseTo(.42 * .42 + .48 * .48 + .1 * .1, within(1e-12));
    assertThat(LargestSum.over(boxes, SumOf.SQUARES).value())
        .isCloseTo(.30 * .30 + .60 * .60 + .10 * .10, within(1e-12));
  }

  @Test
  void aWidthThatRoundingMakesIsNoRoom() {
    double[] exact = {
      .07747555289630106, .07747555289630106,
      .08167154787732983, .0980630026807548,
      .08778972787540043, .08778972787540043,
      .2837959266097843, .28660802726383977,
      .14802264348604027, .378161701802732
    };
    double[] rounded = exact.clone();
    rounded[1] = .07747555289630108;

    for (Index index : Naive.EVERY) {
      Estimate narrow = index.estimate(Given.intervals(exact));
      Estimate wide = index.estimate(Given.intervals(rounded));
      if (narrow.upper() != null) {
        assertThat(wide.upper()).as("%s", index).isCloseTo(narrow.upper(), within(1e-9));
      }
    }
  }

  @Test
  void everyVertexOfSmallCasesIsConsidered() {
    Random random = new Random(20210630);
    int below = 0;
    for (int round = 0; round < 2_000; round++) {
      List<Box> boxes = randomBoxes(random, 2 + random.nextInt(7));
      double expected = bruteForce(boxes);
      Most largest = LargestSum.over(boxes, SumOf.SQUARES);
      assertThat(largest.reached()).isTrue();
      assertThat(largest.value()).isCloseTo(expected, within(1e-12));
      below += greedy(boxes) < expected - 1e-9 ? 1 : 0;
    }
    assertThat(below).as("cases in which the greedy vertex is too low").isGreaterThan(300);
  }

  @Test
  void alikeBoxesCountAsOneWithANumber() {
    List<Box> apart = List.of(box(.2, .3), box(0, .15), box(0, .15), box(0, .15), box(.1, .4));
    List<Box> counted = List.of(box(.2, .3), new Box(0, .15, 3), box(.1, .4));

    assertThat(LargestSum.over(counted, SumOf.SQUARES))
        .isEqualTo(LargestSum.over(apart, SumOf.SQUARES));
  }

  @Test
  void everyVertexOfAPoolOfAlikeBoxesIsConsidered() {
    Random random = new Random(963_600_000);
    for (int round = 0; round < 5_000; round++) {
      List<Box> apart = randomBoxes(random, 1 + random.nextInt(4));
      double width = .02 + .2 * random.nextDouble();
      int count = 2 + random.nextInt(6);
      double lower = random.nextBoolean() ? (1 - Box.sumOfLowers(apart)) / (2 * count) : 0;
      List<Box> counted = new ArrayList<>(apart);
      counted.add(new Box(lower, lower + width, count));
      apart.addAll(Collections.nCopies(count, box(lower, lower + width)));

      Most largest = LargestSum.over(counted, SumOf.SQUARES);
      assertThat(largest.reached()).isTrue();
      assertThat(largest.value()).isCloseTo(bruteForce(apart), within(1e-12));
    }
  }

  @Test
  void aMillionTinyBoxesDoNotKeepTheSearchFromItsEnd() {
    List<Box> boxes = List.of(box(0, .9), box(.1, .3), new Box(0, 1e-6, 1e6));

    Most largest = LargestSum.over(boxes, SumOf.SQUARES);

    assertThat(largest.reached()).isTrue();
    assertThat(largest.value()).isCloseTo(.81 + .01, within(1e-12));
  }

  @Test
  void upperEndsThatReachOneOnlyWithinRoundingAreAllTaken() {
    List<Box> boxes = List.of(box(.4, .5), box(.4, .5 - 1e-10));

    assertThat(LargestSum.over(boxes, SumOf.SQUARES).value()).isCloseTo(.5, within(1e-9));
  }

  @Test
  void twentyMembersAreAlwaysExactAndQuick() {
    Random random = new Random(1);
    for (int round = 0; round < 5; round++) {
      // Equal average prices leave nothing to prune by: the hardest case.
      List<Box> boxes = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        double half = .001 + .02 * random.nextDouble();
        boxes.add(box(.05 - half, .05 + half));
      }
      Most largest =
          Assertions.assertTimeout(
              Duration.ofSeconds(2), () -> LargestSum.over(boxes, SumOf.SQUARES));
      assertThat(largest.reached()).isTrue();
    }
  }

  @Test
  void manyMembersGetABoundThatIsNotFarOffAndNotCalledReached() {
    List<Box> boxes = randomBoxes(new Random(7), 500);

    Most largest = LargestSum.over(boxes, SumOf.SQUARES);

    assertThat(largest.reached()).isFalse();
    assertThat(largest.value()).isBetween(greedy(boxes), greedy(boxes) + .01);
  }

  private static List<Box> randomBoxes(Random random, int count) {
    double[] point = random.doubles(count).toArray();
    double sum = Arrays.stream(point).sum();
    List<Box> boxes = new ArrayList<>();
    for (double share : point) {
      double s = share / sum;
      boxes.add(box(s * random.nextDouble(), s + (1 - s) * random.nextDouble() / count));
    }
    return boxes;
  }

  private static double greedy(List<Box> boxes) {
    double free = 1 - Box.sumOfLowers(boxes);
    double squares = 0;
    for (Box box :
        boxes.stream()
            .sorted(Comparator.comparingDouble((Box box) -> box.lower() + box.upper()).reversed())
            .toList()) {
      double share = box.lower() + Math.min(free, box.width());
      free -= share - box.lower();
      squares += share * share;
    }
    return squares;
  }

  private static double bruteForce(List<Box> boxes) {
    double best = 0;
    for (int interior = 0; interior < boxes.size(); interior++) {
      for (int ends = 0; ends < 1 << boxes.size(); ends++) {
        double left = 1;
        double squares = 0;
        for (int i = 0; i < boxes.size(); i++) {
          if (i != interior) {
            double share = (ends >> i & 1) == 1 ? boxes.get(i).upper() : boxes.get(i).lower();
            left -= share;
            squares += share * share;
          }
        }
        Box box = boxes.get(interior);
        if (left >= box.lower() - 1e-13 && left <= box.upper() + 1e-13) {
          best = Math.max(best, squares + left * left);
        }
      }
    }
    return best;
  }
}
