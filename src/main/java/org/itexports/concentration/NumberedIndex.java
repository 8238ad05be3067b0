package org.itexports.concentration;

import java.util.OptionalLong;

/**
 * An index that the number of members enters, those without a share that is known included. It is
 * not defined where nobody knows the number.
 */
interface NumberedIndex extends Index {

  @Override
  default Estimate estimate(Known known) {
    OptionalLong number = known.numberOfMembers();
    return number.isEmpty()
        ? Undefined.withoutNumber(known)
        : estimate(known, (double) number.getAsLong());
  }

  /**
   * The index of so many members.
   *
   * @param n at least 1, and a whole number
   */
  Estimate estimate(Known known, double n);
}
