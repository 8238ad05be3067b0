package org.itexports.graph.figure;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.observation.Selection;

/** How far the prints of one figure lie apart. */
@Description(
    "How far the comparable prints of the figure lie apart: the one shown and the alternatives"
        + " tagged SAME_ROUNDED or SUPERSEDED.")
public record Spread(
    @Description("The least print, in the figure's unit.") double lower,
    @Description("The greatest print, in the figure's unit.") double upper,
    @Description("Their difference as a fraction of the figure shown.") double relative) {

  static Spread of(Selection selection) {
    if (selection.shown() == null) {
      return null;
    }
    double lower = selection.lowest().doubleValue();
    double upper = selection.highest().doubleValue();
    double shown = Math.abs(selection.shown().value().doubleValue());
    return new Spread(lower, upper, shown == 0 ? 0 : (upper - lower) / shown);
  }
}
