package org.itexports.concentration;

import java.util.List;

/** The sum of the shares, each times the weight of its rank. */
record RankSum(Weights weights) implements Unevenness {

  @Override
  public double of(Distribution completion) {
    if (completion.dust() > 0 && Double.isInfinite(weights.atInfinity())) {
      return weights.atInfinity();
    }
    CompensatedSum sum = new CompensatedSum();
    double rank = 0;
    for (Distribution.Run run : completion.runs()) {
      sum.add(run.share() * weights.sum(rank, rank + run.count()));
      rank += run.count();
    }
    return sum.value();
  }

  @Override
  public Most over(List<Box> boxes) {
    return LargestOfVertices.over(Narrowed.of(boxes), this);
  }

  @Override
  public boolean peaksAtEnds() {
    return weights.areOfFew();
  }
}
