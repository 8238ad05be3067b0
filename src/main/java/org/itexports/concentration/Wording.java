package org.itexports.concentration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Numbers and lists as English text, the same on every machine. */
public final class Wording {

  private static final int MORE_DECIMALS = 6;
  private static final int DIGITS_OF_A_LIMIT = 12;
  private static final int MOST_DIGITS = 17;

  private Wording() {}

  /** A share as a percentage with one decimal, or with two digits when it is smaller than that. */
  public static String percent(double share) {
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2);
    BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_EVEN);
    if (rounded.signum() == 0 && percent.signum() > 0) {
      if (share < 1e-8) {
        return "less than 0.000001 %";
      }
      rounded = percent.round(new MathContext(2)).stripTrailingZeros();
    }
    return rounded.toPlainString() + " %";
  }

  /**
   * A share that somebody assumes, as a percentage with all digits that it has but those of
   * floating point, and at least one decimal.
   */
  static String limit(double share) {
    return limit(share, DIGITS_OF_A_LIMIT);
  }

  private static String limit(double share, int digits) {
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2).round(new MathContext(digits));
    BigDecimal shortest = percent.stripTrailingZeros();
    return plain(shortest.scale() < 1 ? shortest.setScale(1) : shortest) + " %";
  }

  /** Two different shares as percentages, with as many digits as it takes to tell them apart. */
  static List<String> apart(double one, double other) {
    List<String> brief = List.of(percent(one), percent(other));
    boolean told = !brief.get(0).equals(brief.get(1));
    for (int digits = 3; !told && digits <= MOST_DIGITS; digits++) {
      brief = List.of(limit(one, digits), limit(other, digits));
      told = !brief.get(0).equals(brief.get(1));
    }
    return brief;
  }

  /** A number as people write it: 2108, 0.5, and not 2108.0. */
  static String plain(double number) {
    return plain(BigDecimal.valueOf(number).stripTrailingZeros());
  }

  /** Without an exponent, unless there were more zeros than anybody counts. */
  private static String plain(BigDecimal number) {
    boolean countable = number.scale() <= MOST_DIGITS && number.scale() >= -MOST_DIGITS;
    return countable ? number.toPlainString() : number.toString();
  }

  /** A label as it is cited. */
  public static String quoted(String label) {
    return '"' + label + '"';
  }

  /** A share, or its two ends where they differ in print. */
  public static String percent(Interval share) {
    String lower = percent(share.lower());
    String upper = percent(share.upper());
    return lower.equals(upper) ? lower : lower + " to " + upper;
  }

  /** A number with so many decimals and with commas between thousands. */
  public static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  /** Two numbers with as many decimals as it takes to tell them apart. */
  public static String range(double lower, double upper, int decimals, String unit) {
    for (int d = decimals; d <= decimals + MORE_DECIMALS; d++) {
      String from = number(lower, d);
      String to = number(upper, d);
      if (!from.equals(to)) {
        return from + unit + " to " + to + unit;
      }
    }
    return "about " + number(lower, decimals) + unit;
  }

  static String count(long number, String noun) {
    if (number == 0) {
      return "no " + noun + "s";
    }
    return number == 1
        ? "one " + noun
        : String.format(Locale.ROOT, "%,d", number) + " " + noun + "s";
  }

  /** Clauses one after the other, with an "and" before the last. */
  public static String enumerate(List<String> clauses) {
    int last = clauses.size() - 1;
    if (last == 0) {
      return clauses.get(0);
    }
    return String.join(", ", clauses.subList(0, last)) + " and " + clauses.get(last);
  }
}
