package org.itexports.graph.series;

import java.util.List;
import java.util.function.Predicate;
import org.itexports.observation.Series;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;

/** Pages of series, by key. */
public final class SeriesList {

  private static final Keyset<SeriesNode> BY_KEY = Keyset.natural(SeriesNode::key);

  private SeriesList() {}

  /** A page of the series that are wanted. */
  public static SeriesConnection page(
      Release release, Predicate<Series> wanted, PageRequest request) {
    List<SeriesNode> series =
        release.series().all().stream()
            .filter(wanted)
            .map(one -> SeriesNode.of(release, one))
            .toList();
    return SeriesConnection.of(Page.of(series, BY_KEY, request));
  }
}
