package org.itexports.graph.figure;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.itexports.observation.Unit;

/** An amount of money. */
@Description("An amount of money.")
public record Money(
    @Description("The amount in units of the currency: dollars, not thousands or millions.")
        double amount,
    @NonNull @Description("ISO 4217 code of the currency.") String currency) {

  /** The amount, or null if the unit is not a currency. */
  public static Money of(double value, Unit unit) {
    return unit.currency() == null ? null : new Money(value, unit.currency());
  }
}
