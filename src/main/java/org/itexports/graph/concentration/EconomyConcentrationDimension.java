package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.release.Release;
import org.itexports.sector.economy.Economy;

/** Over what an economy's exports are spread. */
@Description("What an economy's exports are spread over.")
public enum EconomyConcentrationDimension {
  @Description("Service categories.")
  CATEGORIES(Dimension.CATEGORY),
  @Description("Destination markets.")
  MARKETS(Dimension.MARKET),
  @Description("Channels: freelancers against everything else.")
  CHANNELS(Dimension.CHANNEL),
  @Description(
      "Firms with their seat in the economy. Hardly any prints its exports, so shares are"
          + " intervals: see `assumptions`.")
  FIRMS(Dimension.NONE),
  @Description(
      "The months of a year: how seasonal exports are. Only full years of which every month is"
          + " printed answer.")
  MONTHS(Dimension.NONE);

  private final Dimension dimension;

  EconomyConcentrationDimension(Dimension dimension) {
    this.dimension = dimension;
  }

  /** Where the shares of an economy are looked up. */
  Choice choice(Release release, Economy economy, Level level) {
    if (dimension == Dimension.NONE) {
      Foreign.refuse("level", level, this);
    }
    return switch (this) {
      case FIRMS -> new FirmChoice(release, economy);
      case MONTHS -> new MonthChoice(release, economy);
      case CATEGORIES, MARKETS, CHANNELS ->
          new TableChoice(release, TableSubject.of(economy), dimension, level);
    };
  }
}
