package org.itexports.concentration;

/** An answer to a yes-or-no question that the data may leave open. */
public enum Answer {
  YES,
  NO,
  /** Some completions of the data say yes, others no. */
  UNDETERMINED
}
