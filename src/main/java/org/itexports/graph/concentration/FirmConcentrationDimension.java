package org.itexports.graph.concentration;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.release.Release;
import org.itexports.sector.firm.Firm;

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

  /** Where the shares of a firm are looked up. */
  Choice choice(Release release, Firm firm, Level level) {
    return new TableChoice(release, TableSubject.of(firm), dimension, level);
  }
}
