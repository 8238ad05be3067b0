package org.itexports.concentration;

/** What a figure can be. */
public enum MissingFigureKind {
  /** The share of the largest member that is not listed, which caps that of all others. */
  CAP,
  /** How many members are not listed. */
  NUMBER,
  /** The share of one listed member. */
  MEMBER,
  /** Which of several totals is right. */
  TOTAL
}
