package org.itexports.graph.money;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.itexports.graph.figure.Absence;
import org.itexports.observation.Qualifier;

/** An amount of money in another currency. */
@Description(
    "An amount in another currency than the one in which it was printed: computed here, at the"
        + " average rate of the period that it counts, and only with a rate that a source prints."
        + " Where it cannot be converted, `absence` says why.")
public record ConvertedMoney(
    @Description(
            "The amount in units of `currency`, rounded to two decimals (to the even one when midway)."
                + " Null if absent.")
        Double amount,
    @NonNull @Description("ISO 4217 code of the currency asked for.") String currency,
    @Description(
            "How far the amount may be off, in units of `currency`, because the figure and the rates were printed rounded."
                + " Null if absent, and for a target, whose rounding is not recorded.")
        Double resolution,
    @Description(
            "How the source qualifies the figure: a lower bound stays one in another currency. Null"
                + " if absent, and for a target.")
        Qualifier qualifier,
    @Description(
            "The rate, or what is missing of it. Null if none is needed or none can be asked for:"
                + " the amount is in the currency already, there is no amount, or no period.")
        ExchangeRateNode rate,
    @Description("Why there is no amount. Null if there is one.") Absence absence) {

  static ConvertedMoney absent(String currency, ExchangeRateNode rate, Absence absence) {
    return new ConvertedMoney(null, currency, null, null, rate, absence);
  }
}
