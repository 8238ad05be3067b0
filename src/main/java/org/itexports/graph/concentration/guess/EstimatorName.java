package org.itexports.graph.concentration.guess;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.concentration.Estimator;
import org.itexports.concentration.MaximumEntropy;
import org.itexports.concentration.ParetoTail;

/** Ways to guess the shares that are not known. */
@Description("Ways to guess the shares that are not known.")
public enum EstimatorName {
  @Description(
      "Maximum entropy: what is left is divided as evenly as all that is known and assumed allows."
          + " Needs the number of members.")
  MAXIMUM_ENTROPY,
  @Description(
      "A Pareto tail: shares fall with rank by the power law that fits the listed ones. Needs exact"
          + " shares, and the assumption that the listed are the largest.")
  PARETO_TAIL;

  Estimator estimator() {
    return switch (this) {
      case MAXIMUM_ENTROPY -> new MaximumEntropy();
      case PARETO_TAIL -> new ParetoTail();
    };
  }
}
