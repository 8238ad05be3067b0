package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.platform.PlatformMeasure;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.release.Release;
import org.itexports.sector.economy.Economy;

/** Over what concentration can be asked for at the root. */
@Description("What is spread over the members whose concentration is asked for.")
public enum ConcentrationDimension {
  @Description("An economy's exports over service categories.")
  CATEGORIES(EconomyConcentrationDimension.CATEGORIES),
  @Description("An economy's exports over destination markets.")
  MARKETS(EconomyConcentrationDimension.MARKETS),
  @Description("An economy's exports over channels: freelancers against everything else.")
  CHANNELS(EconomyConcentrationDimension.CHANNELS),
  @Description(
      "An economy's exports over the firms with their seat in it. Hardly any prints its exports, so"
          + " shares are intervals: see `assumptions`.")
  FIRMS(EconomyConcentrationDimension.FIRMS),
  @Description(
      "A year of an economy's exports over its months: how seasonal they are. Only full years of"
          + " which every month is printed answer.")
  MONTHS(EconomyConcentrationDimension.MONTHS),
  @Description("Exports of the world or of a region over exporting economies.")
  ECONOMIES(null),
  @Description(
      "Revenue or volume of freelance marketplaces over these marketplaces, worldwide. It says"
          + " nothing about an economy's exports.")
  PLATFORMS(null);

  private final EconomyConcentrationDimension within;

  ConcentrationDimension(EconomyConcentrationDimension within) {
    this.within = within;
  }

  /** Where the shares are looked up. */
  Choice choice(Release release, String economy, Level level, PlatformMeasure measure) {
    if (this == PLATFORMS) {
      Foreign.refuse("economy", economy, this);
      Foreign.refuse("level", level, this);
      return new PlatformChoice(release, measure);
    }
    Foreign.refuse("measure", measure, this);
    Economy found = Lookup.economy(release, economy);
    return within == null
        ? new TableChoice(release, TableSubject.of(found), Dimension.ECONOMY, level)
        : within.choice(release, found, level);
  }
}
