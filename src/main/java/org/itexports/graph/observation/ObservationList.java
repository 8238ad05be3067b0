package org.itexports.graph.observation;

import java.util.List;
import java.util.function.Predicate;
import org.itexports.observation.Observation;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;

/** Pages of prints in the order of their keys. */
public final class ObservationList {

  private static final Keyset<Observation> BY_KEY = Keyset.natural(Observation::id);

  private ObservationList() {}

  /** A page of the prints that a condition holds for. */
  public static ObservationConnection page(
      Release release, Predicate<Observation> condition, PageRequest request) {
    List<Observation> prints = release.observations().all().stream().filter(condition).toList();
    Page<Observation> page = Page.of(prints, BY_KEY, request);
    return ObservationConnection.of(
        new Page<>(
            page.nodes().stream().map(print -> ObservationNode.of(release, print)).toList(),
            page.cursors(),
            page.pageInfo(),
            page.totalCount()));
  }
}
