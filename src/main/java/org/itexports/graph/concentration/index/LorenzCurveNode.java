package org.itexports.graph.concentration.index;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.EstimateReason;
import org.itexports.concentration.LorenzCurve;

/** The Lorenz curve, or the two between which it runs. */
@Type("LorenzCurve")
@Description(
    "Which part of the total the smallest members have together: straight lines between points,"
        + " from (0, 0) to (1, 1). Where shares are incomplete it runs between two curves. Reference:"
        + " Lorenz 1905, doi:10.2307/2276207.")
public record LorenzCurveNode(
    @NonNull
        @Description(
            "The points of the curve that no other is above; of more than 1,000 both ends and others"
                + " at even distances. Empty if there is none.")
        List<LorenzPoint> upper,
    @NonNull
        @Description(
            "The points of the curve that no other is below; of more than 1,000 both ends and others"
                + " at even distances. Empty if there is none.")
        List<LorenzPoint> lower,
    @Description("Whether both are one curve.") boolean exact,
    @Description("Why they are not one, or missing. Null if they are one.") EstimateReason reason) {

  private static final int MOST_POINTS = 1_000;

  static LorenzCurveNode of(LorenzCurve curve) {
    return new LorenzCurveNode(
        thinned(curve.upper()), thinned(curve.lower()), curve.exact(), curve.reason());
  }

  /** Both ends, and of what is between as much as fits, at even distances. */
  private static List<LorenzPoint> thinned(List<LorenzCurve.Point> points) {
    if (points.size() <= MOST_POINTS) {
      return LorenzPoint.of(points);
    }
    double step = (points.size() - 1.0) / (MOST_POINTS - 1);
    return LorenzPoint.of(
        IntStream.range(0, MOST_POINTS)
            .mapToObj(i -> points.get((int) Math.round(i * step)))
            .toList());
  }
}
