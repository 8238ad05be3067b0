package org.itexports.observation;

/** What a series measures. */
public enum Measure {
  /** Value of exports. */
  EXPORTS,
  /** Exports minus imports of the same services. */
  NET_EXPORTS,
  /** A member's part of an economy's exports, as printed by a source. */
  EXPORT_SHARE,
  /** An economy's part of the world's exports, as printed by a source. */
  WORLD_SHARE,
  /** Price of one US dollar in another currency. */
  EXCHANGE_RATE
}
