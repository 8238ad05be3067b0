package org.itexports.release;

/** Why no exchange rate is known for a period. */
public enum RateGap {
  /** No series prices one of the two currencies in the other. */
  NO_SERIES,
  /** The period does not consist of whole months. */
  NOT_WHOLE_MONTHS,
  /** The period has more months than a rate is averaged over. */
  TOO_LONG,
  /** No series has every month of the period, nor the period as a whole. */
  MONTHS_MISSING,
  /** There is a rate, from prints that were not yet known on the day whose knowledge counts. */
  NOT_YET_KNOWN
}
