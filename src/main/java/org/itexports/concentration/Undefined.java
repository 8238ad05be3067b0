package org.itexports.concentration;

/** Estimates of an index that is not defined for the shares at hand. */
final class Undefined {

  private Undefined() {}

  static Estimate withoutNumber(Known known) {
    return Estimate.undefined(
        EstimateReason.NEEDS_NUMBER_OF_MEMBERS,
        "Not defined: it depends on the number of members, which is not known. "
            + known.unknowns());
  }

  static Estimate singleMember() {
    return Estimate.undefined(
        EstimateReason.SINGLE_MEMBER, "Not defined: there is only one member to compare.");
  }

  static Estimate zeroShare(Known known) {
    return Estimate.undefined(
        EstimateReason.ZERO_SHARE,
        "Not defined: a member has a share that cannot be told from 0. " + known.unknowns());
  }

  /** Whether a member that counts has an exact share that is lost in rounding. */
  static boolean hasShareOfNothing(Known known) {
    return known instanceof Shares shares
        && shares.areComplete()
        && shares.least().count() < shares.members().size();
  }
}
