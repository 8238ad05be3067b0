package org.itexports.graph.concentration;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.itexports.concentration.Rest;
import org.itexports.concentration.Shares;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** What the caller assumes of the members that are not listed. */
@Input("Assumptions")
@Description(
    "What you assume of the members that are not listed. Nothing is assumed unless you say so, and"
        + " the answer repeats what you said.")
public record Assumptions(
    @Description("No member that is not listed is larger than any listed one.")
        Boolean listedAreLargest,
    @Description("The largest share that a member which is not listed may have, a fraction.")
        Double cap,
    @Description("The least share that each member which is not listed has, a fraction.")
        Double floor,
    @Description("How many members are not listed.") Integer number,
    @Description(
            "How small most of all members are; needs `number`, unless nothing is left for others. At"
                + " most 10.")
        List<SizeAssumption> sizes) {

  private static final int MOST_SIZES = 10;

  /** Checks the length of the list. */
  public Assumptions {
    if (sizes != null && sizes.size() > MOST_SIZES) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "At most %d assumptions of size are accepted; these are %d."
              .formatted(MOST_SIZES, sizes.size()),
          Map.of("maximum", MOST_SIZES));
    }
    sizes = sizes == null ? List.of() : List.copyOf(sizes);
  }

  /** These shares under what is assumed; the shares themselves where nothing is. */
  static Shares apply(Assumptions assuming, Shares shares) {
    return apply(assuming, shares, OptionalDouble.empty());
  }

  /**
   * These shares under what is assumed; the shares themselves where nothing is.
   *
   * @param total the least that the shares can be of, where it is known as an amount
   */
  static Shares apply(Assumptions assuming, Shares shares, OptionalDouble total) {
    return assuming == null ? shares : shares.assuming(assuming.rest(total));
  }

  /** The assumptions in the terms of the indices. */
  private Rest rest(OptionalDouble total) {
    Rest rest =
        Boolean.TRUE.equals(listedAreLargest) ? Rest.knownAreLargest() : Rest.nothingAssumed();
    rest = cap == null ? rest : rest.and(Rest.atMost(cap));
    rest = floor == null ? rest : rest.and(Rest.atLeast(floor));
    rest = number == null ? rest : rest.and(Rest.numbering(number));
    for (SizeAssumption size : sizes) {
      rest = rest.and(Rest.sized(size.fact(total)));
    }
    return rest;
  }
}
