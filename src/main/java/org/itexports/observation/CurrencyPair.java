package org.itexports.observation;

/**
 * Two currencies, one priced in the other.
 *
 * @param base ISO 4217 code of the currency of which one unit is priced
 * @param quote ISO 4217 code of the currency in which the price is stated
 */
public record CurrencyPair(String base, String quote) {

  /** Whether these are the two currencies, in either order. */
  public boolean joins(String one, String other) {
    return (base.equals(one) && quote.equals(other)) || (base.equals(other) && quote.equals(one));
  }
}
