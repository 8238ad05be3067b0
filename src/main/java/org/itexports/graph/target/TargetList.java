package org.itexports.graph.target;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.itexports.graph.node.PerRelease;
import org.itexports.graph.node.Sorted;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.target.Target;

/** Lists of targets. */
final class TargetList {

  private static final PerRelease<Map<TargetOrder, List<Target>>> SORTED =
      Sorted.by(
          EnumSet.allOf(TargetOrder.class),
          TargetOrder::keyset,
          release -> release.targets().all());

  private TargetList() {}

  /**
   * A page of the targets that a condition holds for.
   *
   * @param orderBy their order; null for that of their keys
   */
  static TargetConnection page(
      Release release, Predicate<Target> condition, TargetOrder orderBy, PageRequest request) {
    TargetOrder order = orderBy == null ? TargetOrder.KEY : orderBy;
    List<Target> targets =
        SORTED.of(release.whole()).get(order).stream().filter(condition).toList();
    return TargetConnection.of(
        Page.of(targets, order.keyset(), request).map(target -> TargetNode.of(release, target)));
  }

  /** The targets that a condition holds for, by key. */
  static List<TargetNode> all(Release release, Predicate<Target> condition) {
    return release.targets().all().stream()
        .filter(condition)
        .map(target -> TargetNode.of(release, target))
        .toList();
  }
}
