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
}
