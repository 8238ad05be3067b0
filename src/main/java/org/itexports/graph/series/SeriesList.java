package org.itexports.graph.series;

import java.util.List;
import org.itexports.observation.Measure;
import org.itexports.observation.Series;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;

/** Pages of series, by key. */
public final class SeriesList {

  private static final Keyset<Series> BY_KEY = Keyset.natural(Series::id);

  private SeriesList() {}

  /**
   * A page of the series of a measure.
   *
   * @param among all series of one subject, by key
   * @param measure null for any
   */
  public static SeriesConnection page(
      Release release, List<Series> among, Measure measure, PageRequest request) {
    List<Series> series =
        among.stream().filter(one -> measure == null || one.measure() == measure).toList();
    return SeriesConnection.of(
        Page.of(series, BY_KEY, request).map(one -> SeriesNode.of(release, one)));
  }
}
