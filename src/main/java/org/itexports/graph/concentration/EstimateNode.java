package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Estimate;
import org.itexports.concentration.EstimateReason;

/** An index with its bounds. */
@Type("Estimate")
@Description(
    "What the shares say about an index: the least and the greatest value that fit, and one value"
        + " only where the data pin it. Never a midpoint, never a guess. An end may be a limit that"
        + " can be approached and not reached.")
public record EstimateNode(
    @Description("The lower end. Null if there is none: see `reason`.") Double lower,
    @Description("The upper end. Null if there is none: see `reason`.") Double upper,
    @Description("The index, where the data pin it. Null otherwise: see `reason`.") Double value,
    @Description("Whether the data pin the index to one value.") boolean exact,
    @Description("Why the value, or an end, is missing. Null if nothing is missing.")
        EstimateReason reason,
    @NonNull @Description("The answer in words.") String text) {

  static EstimateNode of(Estimate estimate) {
    return new EstimateNode(
        estimate.lower(),
        estimate.upper(),
        estimate.value(),
        estimate.exact(),
        estimate.reason(),
        estimate.text());
  }
}
