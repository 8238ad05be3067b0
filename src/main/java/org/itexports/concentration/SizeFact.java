package org.itexports.concentration;

import org.itexports.concentration.InfeasibleSharesException.Code;

/**
 * What is known of the sizes of members without knowing which they are: at least this fraction of
 * all members, listed or not, have no more than this share each. The number of all members has to
 * be known with it.
 *
 * <p>It raises the lower end of an index of concentration: what the small ones cannot have, the
 * others have. The upper end it leaves alone as long as the members that may be large can hold all
 * that is left, because in the most uneven completion most members have next to nothing and so keep
 * to it anyway.
 *
 * @param fraction of all members, within 0 and 1
 * @param below the share that none of these members exceeds, a fraction of the total above 0
 */
public record SizeFact(double fraction, double below) {

  /**
   * @throws InfeasibleSharesException when a number leaves its range
   */
  public SizeFact {
    if (!Double.isFinite(fraction) || !Double.isFinite(below)) {
      throw new InfeasibleSharesException(
          Code.NOT_FINITE, "The fraction of members and their share are finite numbers.");
    }
    if (fraction < 0 || fraction > 1 || below <= 0 || below > 1) {
      throw new InfeasibleSharesException(
              Code.SHARE_OUT_OF_RANGE,
              "The fraction of members is within 0 and 1, their largest share above 0 and at most"
                  + " 1.")
          .with("fraction", fraction)
          .with("below", below);
    }
  }

  /**
   * The same for values in a total.
   *
   * @throws InfeasibleSharesException when a number leaves its range
   */
  public static SizeFact ofValue(double fraction, double value, double total) {
    return new SizeFact(fraction, Math.min(1, value / total));
  }

  /** How many of so many members have at most this share, where 0.8 of 10 are 8. */
  double atLeastOf(double members) {
    return Tolerance.timesToReach(1, fraction * members);
  }

  String text() {
    return "at least "
        + Wording.limit(fraction)
        + " of all members, listed or not, have at most "
        + Wording.limit(below)
        + " each";
  }
}
