package org.itexports.concentration;

import org.itexports.concentration.InfeasibleSharesException.Code;

/**
 * What one owner holds of one member.
 *
 * @param owner who holds it; not blank
 * @param member the label of the member
 * @param financial the fraction of the member's profits that is the owner's, within 0 and 1
 * @param control the weight of the owner in the member's decisions, 0 or more; only its proportion
 *     to the weights of the other owners of the same member matters
 */
public record Stake(String owner, String member, double financial, double control) {

  /**
   * Checks the numbers.
   *
   * @throws InfeasibleSharesException when a label is blank or a number leaves its range
   */
  public Stake {
    LabelledValue.requireLabel(owner);
    LabelledValue.requireLabel(member);
    if (!Double.isFinite(financial) || !Double.isFinite(control)) {
      throw new InfeasibleSharesException(
          Code.NOT_FINITE, "Interest and control are finite numbers.");
    }
    if (financial < 0 || financial > 1 || control < 0 || control > 1) {
      throw new InfeasibleSharesException(
              Code.SHARE_OUT_OF_RANGE, "Interest and control are within 0 and 1.")
          .with("financial", financial)
          .with("control", control);
    }
  }
}
