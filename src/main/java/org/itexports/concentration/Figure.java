package org.itexports.concentration;

import java.util.List;
import java.util.Optional;

/** A number that is missing, and what would be known with it. */
interface Figure {

  /** Outside these limits no completion has it; inside, some values may be out of reach as well. */
  Interval values();

  /** What would be known if this were its value; empty when no completion has it. */
  Optional<Shares> told(double value);

  /** Values to try in any case. */
  Bends bends();

  /**
   * Values between which the width of an interval only sags, so that it is largest at one of them
   * or of the limits.
   *
   * @param complete whether none is left out that could be the least favourable
   */
  record Bends(List<Double> values, boolean complete) {}

  /** What the values given make of shares; empty when they contradict the rest of what is known. */
  static Optional<Shares> shares(List<Member> members, List<Member> groups, Rest rest) {
    try {
      return Optional.of(Shares.ofIntervals(members, groups).assuming(rest));
    } catch (InfeasibleSharesException impossible) {
      return Optional.empty();
    }
  }
}
