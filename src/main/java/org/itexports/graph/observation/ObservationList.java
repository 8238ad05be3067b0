package org.itexports.graph.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itexports.graph.node.Narrowed;
import org.itexports.graph.node.PerRelease;
import org.itexports.graph.node.Sorted;
import org.itexports.observation.Observation;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Prints;
import org.itexports.release.Release;

/** Pages of prints. */
public final class ObservationList {

  /** As many prints are sorted for one request; more are picked from all, sorted in advance. */
  private static final int SORTED_AT_ONCE = 1000;

  private static final Map<ObservationOrder, PerRelease<List<Observation>>> SORTED =
      Sorted.each(List.of(ObservationOrder.values()), ObservationOrder::keyset, Prints::all);

  private ObservationList() {}

  /** A page of prints in the order of their keys. */
  public static ObservationConnection page(
      Release release, List<Observation> among, PageRequest request) {
    return page(release, among, Narrowed.all(), ObservationOrder.KEY, request);
  }

  /**
   * A page of the prints that are wanted.
   *
   * @param among where to look for them, by key: all prints of the release, or all that can be
   *     wanted
   * @param wanted none that is not among them
   * @param orderBy their order; null for that of their keys
   */
  public static ObservationConnection page(
      Release release,
      List<Observation> among,
      Narrowed<Observation> wanted,
      ObservationOrder orderBy,
      PageRequest request) {
    ObservationOrder order = orderBy == null ? ObservationOrder.KEY : orderBy;
    LocalDate day = release.asOf();
    Narrowed<Observation> known = day == null ? wanted : wanted.and(print -> print.isKnownOn(day));
    List<Observation> prints;
    if (order == ObservationOrder.KEY) {
      prints = known.of(among);
    } else if (among.size() <= SORTED_AT_ONCE) {
      prints = Sorted.sorted(known.of(among), order.keyset());
    } else {
      prints = known.of(SORTED.get(order).of(release.whole()));
    }
    return ObservationConnection.of(
        Page.of(prints, order.keyset(), request).map(print -> ObservationNode.of(release, print)));
  }
}
