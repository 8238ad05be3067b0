package org.itexports.concentration;

import org.itexports.concentration.InfeasibleSharesException.Code;

/**
 * One member of a total and its share of it.
 *
 * @param label what the member is called; not blank
 * @param share a fraction within [0, 1]; exact when its ends are equal
 */
public record Member(String label, Interval share) {

  /**
   * @throws InfeasibleSharesException when the label is blank or the share leaves [0, 1]
   */
  public Member {
    LabelledValue.requireLabel(label);
    if (share.lower() < 0 || share.upper() > 1) {
      throw new InfeasibleSharesException(
              Code.SHARE_OUT_OF_RANGE,
              "The share of "
                  + Wording.quoted(label)
                  + " is not within 0 and 1; shares are fractions.")
          .with("lower", share.lower())
          .with("upper", share.upper());
    }
  }

  /** A member whose share is known. */
  public static Member exactly(String label, double share) {
    return new Member(label, Interval.exactly(share));
  }

  /**
   * A member whose share was printed rounded, which makes it an interval.
   *
   * @param share the printed share, a fraction
   * @param halfUnit half of the last printed digit as a fraction: 0.005 for 52 %
   */
  public static Member rounded(String label, double share, double halfUnit) {
    double lower = Math.max(0, share - halfUnit);
    double upper = Math.min(1, share + halfUnit);
    return new Member(label, new Interval(lower, upper));
  }
}
