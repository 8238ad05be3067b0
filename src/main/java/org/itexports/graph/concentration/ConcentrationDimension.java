package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.observation.Dimension;

/** What exports are spread over. */
@Description("What exports are spread over.")
public enum ConcentrationDimension {
  @Description("Service categories.")
  CATEGORIES(Dimension.CATEGORY),
  @Description("Destination markets.")
  MARKETS(Dimension.MARKET),
  @Description("Exporting economies, as parts of the world or of a region.")
  ECONOMIES(Dimension.ECONOMY);

  private final Dimension dimension;

  ConcentrationDimension(Dimension dimension) {
    this.dimension = dimension;
  }

  Dimension dimension() {
    return dimension;
  }
}
