package org.itexports.sector.policy;

/** The unit of a number that belongs to a policy. */
public enum PolicyUnit {
  /** Percent, as printed. */
  PERCENT,
  /** A number of things. */
  COUNT,
  /** Years. */
  YEARS,
  /** Pakistan rupees. */
  PKR,
  /** United States dollars. */
  USD
}
