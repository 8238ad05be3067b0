package org.itexports.sector.statement;

/** What a statement claims. */
public enum StatementKind {
  /** Something that makes exporting hard. */
  CHALLENGE,
  /** Something that is missing or limits what can be offered. */
  CONSTRAINT,
  /** Something that may go wrong. */
  RISK,
  /** Something that could be gained. */
  OPPORTUNITY,
  /** Something that made exports grow. */
  DRIVER,
  /** Any other claim. */
  CLAIM
}
