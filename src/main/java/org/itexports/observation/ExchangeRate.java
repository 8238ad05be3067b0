package org.itexports.observation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.itexports.period.Period;

/**
 * What one unit of a currency cost in another over a period: the unweighted mean of figures of one
 * series. Amounts are converted with the mean as the fraction that it is; only the result is
 * rounded.
 *
 * @param period the period that it is the average of
 * @param prints the figures behind it: one for each month of the period, in order, or the single
 *     one that was printed for the period
 */
public record ExchangeRate(Period period, List<Observation> prints) {

  /** Significant digits of {@link #mean()}. */
  public static final int DIGITS = 10;

  /** Decimals of a converted amount: to the cent. */
  public static final int DECIMALS = 2;

  private static final MathContext SHOWN = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

  /**
   * Copies the prints.
   *
   * @throws IllegalArgumentException if there are none, if they are of several series or of one
   *     whose unit is no exchange rate, or if one of them is not above half of its last digit
   */
  public ExchangeRate {
    prints = List.copyOf(prints);
    if (prints.stream().map(Observation::series).distinct().count() != 1) {
      throw new IllegalArgumentException("a rate is the mean of figures of one series");
    }
    if (prints.get(0).series().unit().pair() == null
        || !prints.stream().allMatch(ExchangeRate::accepts)) {
      throw new IllegalArgumentException("not the price of a currency: " + prints);
    }
  }

  /** Whether a print can be a part of a rate: a figure that is no mere bound, and not nothing. */
  public static boolean accepts(Observation print) {
    return print != null
        && !print.qualifier().isBound()
        && print.value().compareTo(print.resolution()) > 0;
  }

  /** The series of the prints. */
  public Series series() {
    return prints.get(0).series();
  }

  /** The currency that is priced, and the one in which its price is stated. */
  public CurrencyPair pair() {
    return series().unit().pair();
  }

  /** Units of the quote currency for one of the base, to {@value #DIGITS} significant digits. */
  public BigDecimal mean() {
    return sum(Observation::value).divide(count(), SHOWN);
  }

  /** How far the mean may be off because its parts were printed rounded. */
  public BigDecimal resolution() {
    return sum(Observation::resolution).divide(count(), SHOWN);
  }

  /**
   * The amount in the other currency, rounded to the cent, to the even one of two equally near.
   *
   * @param amount an amount in either of the two currencies
   * @param into the currency that it is not in
   */
  public BigDecimal convert(BigDecimal amount, String into) {
    return isQuote(into)
        ? amount.multiply(sum(Observation::value)).divide(count(), DECIMALS, RoundingMode.HALF_EVEN)
        : amount
            .multiply(count())
            .divide(sum(Observation::value), DECIMALS, RoundingMode.HALF_EVEN);
  }

  /**
   * How far the converted amount may be off because the amount and the rates were printed rounded,
   * rounded up to the cent.
   *
   * @param amount an amount in either of the two currencies
   * @param resolution how far it may be off itself, in its currency
   * @param into the currency that it is not in
   */
  public BigDecimal resolution(BigDecimal amount, BigDecimal resolution, String into) {
    BigDecimal sum = sum(Observation::value);
    BigDecimal off = sum(Observation::resolution);
    BigDecimal cross = amount.abs().multiply(off).add(resolution.multiply(sum));
    return isQuote(into)
        ? cross.add(resolution.multiply(off)).divide(count(), DECIMALS, RoundingMode.UP)
        : cross
            .multiply(count())
            .divide(sum.subtract(off).multiply(sum), DECIMALS, RoundingMode.UP);
  }

  private boolean isQuote(String into) {
    if (!into.equals(pair().quote()) && !into.equals(pair().base())) {
      throw new IllegalArgumentException(into + " is not one of " + pair());
    }
    return into.equals(pair().quote());
  }

  private BigDecimal sum(Function<Observation, BigDecimal> part) {
    return prints.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal count() {
    return BigDecimal.valueOf(prints.size());
  }
}
