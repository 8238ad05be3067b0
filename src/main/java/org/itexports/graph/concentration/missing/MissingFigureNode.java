package org.itexports.graph.concentration.missing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.MissingFigure;
import org.itexports.concentration.MissingFigureKind;

/** A figure that somebody could find out. */
@Type("MissingFigure")
@Description(
    "A figure that somebody could find out, and how wide the interval of the HHI would be after"
        + " that, in points.")
public record MissingFigureNode(
    @NonNull @Description("What the figure is.") MissingFigureKind kind,
    @Description("Whose share it is. Null if it is nobody's.") String member,
    @Description(
            "How wide the interval is now, 0 to 10,000; for TOTAL that over all totals together.")
        double before,
    @Description("How wide it would still be at the least favourable value of the figure.")
        double widest,
    @Description("How wide it would be at the most favourable one that was tried.")
        double narrowest,
    @Description(
            "Whether the least favourable value was worked out; otherwise it is the worst of many"
                + " values tried.")
        boolean exact) {

  static MissingFigureNode of(MissingFigure figure) {
    return new MissingFigureNode(
        figure.kind(),
        figure.member(),
        figure.before(),
        figure.widest(),
        figure.narrowest(),
        figure.exact());
  }
}
