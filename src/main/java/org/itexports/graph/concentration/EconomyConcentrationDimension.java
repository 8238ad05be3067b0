package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.observation.Dimension;

/** Over what an economy's exports are spread. */
@Description("What an economy's exports are spread over.")
public enum EconomyConcentrationDimension {
  @Description("Service categories.")
  CATEGORIES(Dimension.CATEGORY),
  @Description("Destination markets.")
  MARKETS(Dimension.MARKET),
  @Description("Channels: freelancers against everything else.")
  CHANNELS(Dimension.CHANNEL);

  private final Dimension dimension;

  EconomyConcentrationDimension(Dimension dimension) {
    this.dimension = dimension;
  }

  Dimension dimension() {
    return dimension;
  }
}
