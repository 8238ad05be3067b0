package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.observation.Dimension;

/** Over what concentration can be asked for at the root. */
@Description("What is spread over the members whose concentration is asked for.")
public enum ConcentrationDimension {
  @Description("An economy's exports over service categories.")
  CATEGORIES(Dimension.CATEGORY),
  @Description("An economy's exports over destination markets.")
  MARKETS(Dimension.MARKET),
  @Description("An economy's exports over channels: freelancers against everything else.")
  CHANNELS(Dimension.CHANNEL),
  @Description("Exports of the world or of a region over exporting economies.")
  ECONOMIES(Dimension.ECONOMY),
  @Description(
      "Revenue or volume of freelance marketplaces over these marketplaces, worldwide. It says"
          + " nothing about an economy's exports.")
  PLATFORMS(Dimension.NONE);

  private final Dimension dimension;

  ConcentrationDimension(Dimension dimension) {
    this.dimension = dimension;
  }

  /** The dimension of the printed tables that answer; NONE where figures of series do. */
  Dimension dimension() {
    return dimension;
  }
}
