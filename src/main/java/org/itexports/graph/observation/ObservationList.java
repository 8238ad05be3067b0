package org.itexports.graph.observation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.itexports.graph.node.PerRelease;
import org.itexports.graph.node.Sorted;
import org.itexports.observation.Observation;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;

/** Pages of prints. */
public final class ObservationList {

  private static final PerRelease<Map<ObservationOrder, List<Observation>>> SORTED =
      Sorted.by(
          EnumSet.allOf(ObservationOrder.class),
          ObservationOrder::keyset,
          release -> release.observations().all());

  private ObservationList() {}

  /** A page of the prints that a condition holds for, in the order of their keys. */
  public static ObservationConnection page(
      Release release, Predicate<Observation> condition, PageRequest request) {
    return page(release, condition, ObservationOrder.KEY, request);
  }

  /**
   * A page of the prints that a condition holds for.
   *
   * @param orderBy their order; null for that of their keys
   */
  public static ObservationConnection page(
      Release release,
      Predicate<Observation> condition,
      ObservationOrder orderBy,
      PageRequest request) {
    ObservationOrder order = orderBy == null ? ObservationOrder.KEY : orderBy;
    LocalDate day = release.asOf();
    List<Observation> prints =
        SORTED.of(release.whole()).get(order).stream()
            .filter(print -> day == null || print.isKnownOn(day))
            .filter(condition)
            .toList();
    return ObservationConnection.of(
        Page.of(prints, order.keyset(), request).map(print -> ObservationNode.of(release, print)));
  }
}
