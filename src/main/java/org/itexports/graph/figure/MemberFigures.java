package org.itexports.graph.figure;

import org.itexports.observation.Series;
import org.itexports.period.Period;
import org.itexports.release.Release;

/**
 * The figures of single members in a divided series.
 *
 * @param release where they are looked up
 * @param series the divided series
 */
public record MemberFigures(Release release, Series series) {

  /** The members' figures in a series of the economy that the release is about. */
  public static MemberFigures ofReporter(Release release, String series) {
    return new MemberFigures(release, release.series().find(series).orElseThrow());
  }

  /** The figure of a member for a period. */
  public FigureNode figure(String member, Period period) {
    return new FigureQuery(release, series, member, period).answer();
  }
}
