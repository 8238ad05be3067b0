package org.itexports.graph.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.figure.FigureQuery;
import org.itexports.observation.ExchangeRate;
import org.itexports.observation.Observation;
import org.itexports.observation.Qualifier;
import org.itexports.observation.Series;
import org.itexports.observation.Unit;
import org.itexports.period.Period;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.release.RateAnswer;
import org.itexports.release.Release;

/**
 * An amount and the currency that it is asked for in.
 *
 * @param release where the rate is looked up
 * @param unit the amount's unit
 * @param value the amount
 * @param resolution how far it may be off, null if that is not recorded
 * @param qualifier how its source qualifies it, null if that is not recorded
 * @param period the period that it counts, whose rate is taken
 * @param hint for which other periods there is an amount to convert
 */
record MoneyConversion(
    Release release,
    Unit unit,
    BigDecimal value,
    BigDecimal resolution,
    Qualifier qualifier,
    Period period,
    Predicate<Period> hint) {

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  /** The conversion of a print; other periods count if the figure has an answer there. */
  static MoneyConversion of(Release release, Observation print) {
    Series series = print.series();
    FigureQuery figure = new FigureQuery(release, series, print.member(), print.period());
    return new MoneyConversion(
        release,
        series.unit(),
        print.value(),
        print.resolution(),
        print.qualifier(),
        print.period(),
        other -> figure.of(other).select().shown() != null);
  }

  /**
   * The currency that a text names.
   *
   * @throws ClientException INVALID_ARGUMENT if it is not three letters
   */
  static String currency(Release release, String text) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    if (!CODE.matcher(code).matches()) {
      List<String> known = release.exchangeRates().currencies();
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT,
          "`currency` must be the ISO 4217 code of a currency, three letters. With rates: "
              + String.join(", ", known)
              + ".");
    }
    return code;
  }

  /** The amount in a currency, or the reason why it cannot be converted. */
  ConvertedMoney into(String currency) {
    if (unit.currency() == null) {
      return ConvertedMoney.absent(currency, null, notMoney(unit));
    }
    if (unit.currency().equals(currency)) {
      return converted(currency, value, resolution, null);
    }
    RateQuery query = new RateQuery(release, unit.currency(), currency, period);
    RateAnswer answer = query.find();
    ExchangeRateNode rate = query.node(answer);
    if (answer.rate() == null) {
      return ConvertedMoney.absent(currency, rate, query.absence(answer, hint));
    }
    ExchangeRate mean = answer.rate();
    BigDecimal off = resolution == null ? null : mean.resolution(value, resolution, currency);
    return converted(currency, mean.convert(value, currency), off, rate);
  }

  /** Why something that is no amount of money cannot be converted. */
  static Absence notMoney(Unit unit) {
    String text = "Only an amount of money can be converted; the unit is " + unit + ".";
    return new Absence(AbsenceReason.NOT_MONEY, text, List.of());
  }

  private ConvertedMoney converted(
      String currency, BigDecimal amount, BigDecimal off, ExchangeRateNode rate) {
    return new ConvertedMoney(
        amount.doubleValue(),
        currency,
        off == null ? null : off.doubleValue(),
        qualifier,
        rate,
        null);
  }
}
