package org.itexports.concentration;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The sum of a convex function of each share.
 *
 * @param term the convex function, on 0 to 1
 * @param ofNothing its value at 0
 * @param ofDust its slope at 0: what endlessly divided mass adds per unit
 * @param members how many members the sum runs over, those that a completion leaves without a share
 *     among them; 0 when members without a share add nothing
 */
record SumOf(DoubleUnaryOperator term, double ofNothing, double ofDust, double members)
    implements Unevenness {

  /** The sum of squares. */
  static final SumOf SQUARES = new SumOf(share -> share * share, 0, 0, 0);

  @Override
  public double of(Distribution completion) {
    double nothing = ofNothing == 0 ? 0 : members - completion.count();
    if (nothing > 0 && Double.isInfinite(ofNothing)) {
      return ofNothing;
    }
    if (completion.dust() > 0 && Double.isInfinite(ofDust)) {
      return ofDust;
    }
    CompensatedSum sum = new CompensatedSum();
    sum.add(nothing > 0 ? nothing * ofNothing : 0);
    sum.add(completion.dust() > 0 ? completion.dust() * ofDust : 0);
    for (Distribution.Run run : completion.runs()) {
      sum.add(run.count() * term.applyAsDouble(run.share()));
    }
    return sum.value();
  }

  @Override
  public Most over(List<Box> boxes) {
    List<Box> narrowed = Narrowed.of(boxes);
    if (Double.isInfinite(ofNothing) && narrowed.stream().anyMatch(box -> box.lower() <= 0)) {
      return new Most(ofNothing, true);
    }
    Most found = LargestSum.over(narrowed, this);
    return found.reached() ? found : found.and(new Most(of(Majorant.of(narrowed)), false));
  }

  double at(double share) {
    return share > 0 ? term.applyAsDouble(share) : ofNothing;
  }

  @Override
  public boolean peaksAtEnds() {
    return equals(SQUARES);
  }
}
