package org.itexports.concentration;

import java.util.List;
import java.util.OptionalLong;

/**
 * What is known of how a total is shared, whole or in part. All completions of it are majorised
 * from below by one, {@link #least}; how uneven they can get is asked for each index.
 */
public abstract sealed class Known permits Shares, LargestTogether, Completion {

  /** Computed by the first index that needs it; immutable, so that it needs no lock. */
  private Bounds squares;

  /** How many members there are, listed or not; empty when that is not known. */
  public abstract OptionalLong numberOfMembers();

  /** What was assumed, apart from what is known. */
  public abstract List<Assumption> assumptions();

  /** The most even completion, or the limit of ever more even ones. */
  abstract Distribution least();

  /** Whether {@link #least} is a completion or the limit of some, not only a bound on all. */
  abstract boolean leastIsTight();

  /** How uneven the completions can get. */
  abstract Most most(Unevenness unevenness);

  /** Shares at least as uneven as every completion. */
  abstract Distribution majorant();

  /** The difference of the squares of the two largest shares; at least two members there are. */
  abstract Bounds lead();

  /** How few and how many members there can be; the upper end is infinite when there is none. */
  abstract Bounds count();

  /** Why an index is not pinned. */
  abstract EstimateReason reason();

  /** What is not known, and what is assumed of it, in words. */
  abstract String unknowns();

  /** Why an index is pinned, in words. */
  abstract String whyPinned();

  /** Between which ends this lies. */
  Bounds between(Unevenness unevenness) {
    Most most = most(unevenness);
    return Bounds.between(unevenness.of(least()), most.value(), most.reached() && leastIsTight());
  }

  /** Between which ends the sum of squares lies. */
  Bounds sumOfSquares() {
    Bounds known = squares;
    if (known == null) {
      known = between(SumOf.SQUARES);
      squares = known;
    }
    return known;
  }

  /** Whether there is one completion only, but for the order of its members. */
  boolean isPinned() {
    return sumOfSquares().pinned();
  }
}
