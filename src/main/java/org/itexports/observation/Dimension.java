package org.itexports.observation;

/** By what members a series is divided. */
public enum Dimension {
  /** Not divided: one figure a period. */
  NONE,
  /** By category of service. */
  CATEGORY,
  /** By destination market. */
  MARKET,
  /** By exporting economy. */
  ECONOMY
}
