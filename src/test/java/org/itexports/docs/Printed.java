package org.itexports.docs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.itexports.observation.Observation;
import org.itexports.observation.Selection;
import org.itexports.observation.Source;
import org.itexports.observation.Unit;

/** How figures and sources are written in the guide. */
final class Printed {

  static final String NONE = "–";

  private Printed() {}

  /** The figure with its printed digits: money in millions, shares and rates as they are. */
  static String value(Observation print) {
    BigDecimal lastDigit = print.resolution().multiply(BigDecimal.valueOf(2));
    return number(print.value(), lastDigit, print.series().unit());
  }

  /** A figure with all its digits: money in millions, shares and rates as they are. */
  static String value(BigDecimal value, Unit unit) {
    return number(value, value, unit);
  }

  private static String number(BigDecimal value, BigDecimal lastDigit, Unit unit) {
    int left = unit.currency() == null ? 0 : 6;
    BigDecimal scaled = value.movePointLeft(left).stripTrailingZeros();
    int needed = lastDigit.movePointLeft(left).stripTrailingZeros().scale();
    int digits = Math.max(0, Math.max(scaled.scale(), needed));
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(scaled);
  }

  /** What {@link #value} is counted in. */
  static String unit(Unit unit) {
    return switch (unit) {
      case USD -> "US$ million";
      case PKR -> "PKR million";
      case AUD -> "A$ million";
      case GBP -> "£ million";
      case GROWTH -> "fraction more";
      case COUNT -> "number";
      case RANK -> "place";
      case SHARE -> "fraction";
      case PKR_PER_USD -> "PKR per US$";
    };
  }

  /** Publisher, date and key. */
  static String source(Source source) {
    return source.publisher() + ", " + date(source) + ", " + code(source.id());
  }

  /** Key and date. */
  static String key(Source source) {
    return code(source.id()) + ", " + date(source);
  }

  private static String date(Source source) {
    return source.published() == null ? "undated" : source.published().toString();
  }

  static String code(String text) {
    return "`" + text + "`";
  }

  static String yesOrNo(boolean value) {
    return value ? "yes" : "no";
  }

  /** Several texts in one cell, each on its own line. */
  static String lines(List<String> texts) {
    return texts.isEmpty() ? NONE : String.join("<br>", texts);
  }

  /** Distance between the least and the greatest comparable print, over the figure shown. */
  static BigDecimal spread(Selection selection) {
    BigDecimal shown = selection.shown().value().abs();
    return shown.signum() == 0
        ? BigDecimal.ZERO
        : selection.highest().subtract(selection.lowest()).divide(shown, MathContext.DECIMAL64);
  }

  /** A fraction in percent with two decimals. */
  static String percent(BigDecimal fraction) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
    format.setMaximumFractionDigits(2);
    return format.format(fraction.movePointRight(2)) + " %";
  }
}
