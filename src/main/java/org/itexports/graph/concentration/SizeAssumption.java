package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.itexports.concentration.SizeFact;

/** How small most members are. */
@Input("SizeAssumption")
@Description(
    "How small most members are: at least this fraction of all of them, listed or not, have at"
        + " most this share each. It raises the lower end of an index only, hardly ever the upper"
        + " one: the most uneven way to share the rest leaves most members next to nothing anyway.")
public record SizeAssumption(
    @NonNull @Description("The fraction of all members, within 0 and 1.") Double fraction,
    @NonNull @Description("The share that none of these exceeds, a fraction of the total above 0.")
        Double below) {

  SizeFact fact() {
    return new SizeFact(fraction, below);
  }
}
