package org.itexports.observation;

/** The unit of a series' values. */
public enum Unit {
  /** United States dollars, whole and undeflated. */
  USD,
  /** A fraction from 0 to 1. */
  SHARE,
  /** Pakistan rupees for one US dollar. */
  PKR_PER_USD;

  /** ISO 4217 code if the unit is an amount of money, else null. */
  public String currency() {
    return this == USD ? "USD" : null;
  }
}
