package org.itexports.graph.concentration;

import java.util.OptionalDouble;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.itexports.concentration.SizeFact;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** How small most members are. */
@Input("SizeAssumption")
@Description(
    "How small most members are: at least this fraction of all of them, listed or not, have at"
        + " most this share each. It raises the lower end of an index only, hardly ever the upper"
        + " one: the most uneven way to share the rest leaves most members next to nothing anyway.")
public record SizeAssumption(
    @NonNull @Description("The fraction of all members, within 0 and 1.") Double fraction,
    @Description("The share that none of these exceeds, a fraction of the total above 0.")
        Double below,
    @Description(
            "The amount that none of these exceeds, in place of `below`: in the unit of your own"
                + " values, or of the economy's total, above 0. An error where the total is not an"
                + " amount.")
        Double belowAmount) {

  SizeFact fact(OptionalDouble total) {
    if ((below == null) == (belowAmount == null)) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "Give exactly one of `below` and `belowAmount` for a size.");
    }
    if (below != null) {
      return new SizeFact(fraction, below);
    }
    if (total.isEmpty() || !(total.getAsDouble() > 0)) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT,
          "The total is not known as an amount: give `below`, a share, in place of `belowAmount`.");
    }
    return SizeFact.ofValue(fraction, belowAmount, total.getAsDouble());
  }
}
