package org.itexports.graph.platform;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.observation.Measure;
import org.itexports.sector.platform.Platform;

/** What platforms are compared by. */
@Description("What freelance marketplaces are compared by.")
public enum PlatformMeasure {
  @Description("What the platform itself earns.")
  REVENUE(Measure.REVENUE, "revenue"),
  @Description("The value of all work that goes through the platform, most of it others' earnings.")
  GROSS_VOLUME(Measure.GROSS_VOLUME, "gross volume");

  private final Measure measure;
  private final String words;

  PlatformMeasure(Measure measure, String words) {
    this.measure = measure;
    this.words = words;
  }

  /** The measure of the series that are compared. */
  Measure measure() {
    return measure;
  }

  /** What it is, for people. */
  public String words() {
    return words;
  }

  /** Key of the platform's own series of it, null if none is printed. */
  String series(Platform platform) {
    return this == REVENUE ? platform.revenueSeries() : platform.volumeSeries();
  }
}
