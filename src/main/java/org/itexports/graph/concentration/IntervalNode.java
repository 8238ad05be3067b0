package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Interval;

/** Two ends. */
@Type("Interval")
@Description("Everything from `lower` to `upper`, both included; one value where they are equal.")
public record IntervalNode(
    @Description("The lower end.") double lower, @Description("The upper end.") double upper) {

  /** The interval on the graph. */
  public static IntervalNode of(Interval interval) {
    return new IntervalNode(interval.lower(), interval.upper());
  }
}
