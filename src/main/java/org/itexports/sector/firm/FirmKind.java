package org.itexports.sector.firm;

/** What kind of firm it is. */
public enum FirmKind {
  /** Sells services of its own. */
  OPERATING,
  /** Holds stakes in other firms. */
  HOLDING,
  /** Belongs to another firm whose figures contain its own. */
  SUBSIDIARY,
  /** A development centre that works for the foreign group that owns it. */
  CAPTIVE,
  /** Named by a source, without a figure of its own. */
  MENTIONED
}
