package org.itexports.graph.concentration;

import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Estimate;
import org.itexports.concentration.EstimateReason;
import org.itexports.concentration.Grade;
import org.itexports.concentration.Index;
import org.itexports.concentration.InfeasibleSharesException;

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
    @Description(
            "How wide the interval is: `upper` less `lower`, on the scale of the index. Null if an"
                + " end is missing.")
        Double width,
    @NonNull @Description("How much the interval tells, by its width.") Grade grade,
    @NonNull @Description("The answer in words.") String text) {

  /** An index of shares; null where there are none. The index is made even then, to be checked. */
  public static EstimateNode of(ConcentrationNode concentration, Supplier<Index> index) {
    try {
      Index asked = index.get();
      return concentration.evidence() == null ? null : of(concentration.evidence().estimate(asked));
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }

  /** The estimate on the graph. */
  public static EstimateNode of(Estimate estimate) {
    boolean closed = estimate.lower() != null && estimate.upper() != null;
    return new EstimateNode(
        estimate.lower(),
        estimate.upper(),
        estimate.value(),
        estimate.exact(),
        estimate.reason(),
        closed ? estimate.upper() - estimate.lower() : null,
        estimate.grade(),
        estimate.text());
  }
}
