package org.itexports.observation;

/** The unit of a series' values. */
public enum Unit {
  /** United States dollars, whole and undeflated. */
  USD("USD"),
  /** Pakistan rupees, whole and undeflated. */
  PKR("PKR"),
  /** Australian dollars, whole and undeflated. */
  AUD("AUD"),
  /** Pounds sterling, whole and undeflated. */
  GBP("GBP"),
  /** A fraction from 0 to 1. */
  SHARE(null),
  /** A change as a fraction: 0.19 is 19 % more, -0.05 is 5 % less. */
  GROWTH(null),
  /** A number of people or things. */
  COUNT(null),
  /** A place in an order; 1 is the first. */
  RANK(null),
  /** Pakistan rupees for one US dollar. */
  PKR_PER_USD("USD", "PKR");

  private final String currency;
  private final String base;
  private final String quote;

  Unit(String currency) {
    this.currency = currency;
    this.base = null;
    this.quote = null;
  }

  Unit(String base, String quote) {
    this.currency = null;
    this.base = base;
    this.quote = quote;
  }

  /** ISO 4217 code if the unit is an amount of money, else null. */
  public String currency() {
    return currency;
  }

  /** The two currencies if the unit is the price of one in the other, else null. */
  public CurrencyPair pair() {
    return base == null ? null : new CurrencyPair(base, quote);
  }
}
