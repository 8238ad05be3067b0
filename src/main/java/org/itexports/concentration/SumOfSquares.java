package org.itexports.concentration;

/** Between which ends the sum of squared shares lies, on 0 to 1. */
final class SumOfSquares {

  private SumOfSquares() {}

  static Bounds of(Shares shares) {
    double least = Completions.least(shares).sumOfSquares();
    if (shares.areExact()) {
      return Bounds.between(least, Completions.greatest(shares).sumOfSquares(), true);
    }
    LargestSumOfSquares.Result greatest = LargestSumOfSquares.over(Completions.boxes(shares));
    boolean tight =
        greatest.reached() && Completions.boxesAreTight(shares) && Completions.leastIsTight(shares);
    return Bounds.between(least, greatest.value(), tight);
  }
}
