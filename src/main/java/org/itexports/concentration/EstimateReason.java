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
  SINGLE_MEMBER,
  /** Neither value nor bounds: a member's share is too small to be told from nothing. */
  ZERO_SHARE,
  /** Neither value nor bounds: the index may rise and fall between any bounds of the shares. */
  NOT_MONOTONE,
  /** Neither value nor bounds: of a member it is not known who controls it, or who owns it. */
  OWNERS_UNKNOWN,
  /** No single value: the total is not certain, and every total gives other shares. */
  TOTAL_UNCERTAIN,
  /** No estimate: the estimator needs to know how many members there are. */
  ESTIMATOR_NEEDS_NUMBER,
  /** No estimate: the estimator needs exact shares, and the listed members to be the largest. */
  ESTIMATOR_NEEDS_LARGEST,
  /** No estimate: too few different members are listed to fit anything to. */
  TOO_FEW_MEMBERS,
  /** No estimate: what was fitted contradicts what is known. */
  FIT_CONTRADICTS
}
