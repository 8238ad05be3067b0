package org.itexports.concentration;

/** Why an estimate lacks a value, or a bound. */
public enum EstimateReason {
  /** No single value: part of the total belongs to no listed member. */
  REST_NOT_ATTRIBUTED,
  /** No single value: a group's share is known, how it divides is not. */
  GROUP_NOT_DIVIDED,
  /** No single value: shares are known only within limits, as when they were printed rounded. */
  SHARES_WITHIN_LIMITS,
  /** No upper end: the rest may be divided endlessly, and the index grows with it. */
  UNBOUNDED,
  /** Neither value nor bounds: the index depends on the number of members, which is not known. */
  NEEDS_NUMBER_OF_MEMBERS,
  /** Neither value nor bounds: the index compares members, and there is only one. */
  SINGLE_MEMBER
}
