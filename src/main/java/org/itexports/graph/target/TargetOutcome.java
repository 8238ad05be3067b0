package org.itexports.graph.target;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.concentration.Answer;

/** What became of a target. */
@Description("What became of a target, as far as figures that count the same tell.")
public enum TargetOutcome {
  @Description(
      "The figure of the period in which it was due, or of the fiscal year that stands in for it, reached the amount.")
  MET,
  @Description(
      "The figure of the period in which it was due, or of the fiscal year that stands in for it, was below the amount.")
  MISSED,
  @Description("The rounding of that figure, or its being a bound, leaves open whether it did.")
  UNDETERMINED,
  @Description("The period in which it is due has no figure yet.")
  OPEN,
  @Description("No period was named, or no recorded series counts what the target counts.")
  NOT_COMPARABLE;

  /** What became of a target whose figure reached the amount or did not. */
  static TargetOutcome of(Answer reached) {
    return switch (reached) {
      case YES -> MET;
      case NO -> MISSED;
      case UNDETERMINED -> UNDETERMINED;
    };
  }

  /** Whether a figure decided. */
  boolean isJudged() {
    return this == MET || this == MISSED || this == UNDETERMINED;
  }
}
