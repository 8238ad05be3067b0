package org.itexports.release;

/** What became of a row between two releases of its package. */
public enum ChangeKind {
  /** Only the later release has it. */
  ADDED,
  /** Both have it, with other cells. */
  REVISED,
  /** Only the earlier release has it. */
  WITHDRAWN
}
