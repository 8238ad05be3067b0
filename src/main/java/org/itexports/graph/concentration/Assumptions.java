package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.itexports.concentration.Rest;

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
    @Description("How many members are not listed.") Integer number) {

  /** The assumptions in the terms of the indices. */
  Rest rest() {
    Rest rest =
        Boolean.TRUE.equals(listedAreLargest) ? Rest.knownAreLargest() : Rest.nothingAssumed();
    rest = cap == null ? rest : rest.and(Rest.atMost(cap));
    rest = floor == null ? rest : rest.and(Rest.atLeast(floor));
    return number == null ? rest : rest.and(Rest.numbering(number));
  }
}
