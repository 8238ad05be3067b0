package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.observation.Dimension;

/** Over what a firm's revenue is spread. */
@Description("What a firm's revenue is spread over.")
public enum FirmConcentrationDimension {
  @Description("Markets, the home market included.")
  MARKETS(Dimension.MARKET),
  @Description("Segments of its business.")
  SEGMENTS(Dimension.SEGMENT);

  private final Dimension dimension;

  FirmConcentrationDimension(Dimension dimension) {
    this.dimension = dimension;
  }

  Dimension dimension() {
    return dimension;
  }
}
