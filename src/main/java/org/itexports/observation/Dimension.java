package org.itexports.observation;

/** By what members a series is divided. */
public enum Dimension {
  /** Not divided: one figure a period. */
  NONE,
  /** By category of service. */
  CATEGORY,
  /** By market. */
  MARKET,
  /** By economy. */
  ECONOMY,
  /** By segment of a firm's business. */
  SEGMENT,
  /** By city. */
  CITY,
  /** By channel: what freelancers earn, and everything else. */
  CHANNEL
}
