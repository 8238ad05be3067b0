package org.itexports.graph.concentration.index;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.LorenzCurve;

/** A bend of a Lorenz curve. */
@Type("LorenzPoint")
@Description("A point where a Lorenz curve bends.")
public record LorenzPoint(
    @Description("The fraction of the members, the smallest first.") double members,
    @Description("What these have of the total, a fraction.") double total) {

  static List<LorenzPoint> of(List<LorenzCurve.Point> points) {
    return points.stream().map(point -> new LorenzPoint(point.members(), point.total())).toList();
  }
}
