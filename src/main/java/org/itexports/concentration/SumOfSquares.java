package org.itexports.concentration;

/** Between which ends the sum of squared shares lies, on 0 to 1. */
final class SumOfSquares {

  private SumOfSquares() {}

  static Bounds of(Shares shares) {
    double least = shares.least().sumOfSquares();
    if (shares.areExact()) {
      return Bounds.between(least, shares.greatest().sumOfSquares(), true);
    }
    LargestSumOfSquares.Result greatest = LargestSumOfSquares.over(Completions.boxes(shares));
    boolean tight =
        greatest.reached() && Completions.boxesAreTight(shares) && Completions.leastIsTight(shares);
    return Bounds.between(least, greatest.value(), tight);
  }
}
