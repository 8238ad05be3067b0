package org.itexports.sector.market;

/** What a market is. Markets of different kinds overlap and are never summed. */
public enum MarketKind {
  /** One country. */
  COUNTRY,
  /** A region as sources name it. */
  REGION,
  /** Several countries that a source quotes together. */
  GROUP
}
