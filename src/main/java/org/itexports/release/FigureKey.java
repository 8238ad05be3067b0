package org.itexports.release;

import org.itexports.observation.Observation;
import org.itexports.observation.Series;

/**
 * A line of figures: one series and one member.
 *
 * @param series natural key of the series
 * @param member code of the member, empty for a series without dimension
 */
record FigureKey(String series, String member) {

  static FigureKey of(Series series, String member) {
    return new FigureKey(series.id(), member);
  }

  static FigureKey of(Observation print) {
    return of(print.series(), print.member());
  }
}
