package org.itexports.concentration.change;

/** What happened to a share. */
public enum ContributionKind {
  /** Listed before and after. */
  SHIFT,
  /** Listed after, and certainly without a share before: all who had one were listed. */
  ENTRY,
  /** Listed before, and certainly without a share after. */
  EXIT,
  /** Listed after only: before it may have been in the rest, in a group, or absent. */
  LISTED_ONLY_AFTER,
  /** Listed before only: after it may be in the rest, in a group, or absent. */
  LISTED_ONLY_BEFORE,
  /** A group whose share is known and not how it divides, on one side or both. */
  UNDIVIDED,
  /** All who are neither listed on either side nor in a group. */
  REST
}
