package org.itexports.concentration;

/** What a member counts by its rank, the largest first: never more than the member before. */
interface Weights {

  /** The weights of these ranks, added up. */
  double sum(double afterRank, double toRank);

  /** The weight of ranks beyond all others. */
  double atInfinity();

  /** Whether only so many of the largest count, each the same. */
  default boolean areOfFew() {
    return false;
  }

  /** One for each of the k largest, nothing for the others. */
  static Weights ofLargest(int k) {
    return new Weights() {
      @Override
      public double sum(double afterRank, double toRank) {
        return Math.max(0, Math.min(k, toRank) - afterRank);
      }

      @Override
      public double atInfinity() {
        return 0;
      }

      @Override
      public boolean areOfFew() {
        return true;
      }
    };
  }

  /** Minus the rank. */
  Weights FALLING =
      new Weights() {
        @Override
        public double sum(double afterRank, double toRank) {
          return -(toRank - afterRank) * (afterRank + toRank + 1) / 2;
        }

        @Override
        public double atInfinity() {
          return Double.NEGATIVE_INFINITY;
        }
      };

  /** The reciprocal of the rank. */
  Weights RECIPROCAL =
      new Weights() {
        @Override
        public double sum(double afterRank, double toRank) {
          return Harmonic.difference(afterRank, toRank);
        }

        @Override
        public double atInfinity() {
          return 0;
        }
      };
}
