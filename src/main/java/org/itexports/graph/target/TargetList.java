package org.itexports.graph.target;

import java.util.List;
import java.util.function.Predicate;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.target.Target;

/** Pages of targets in the order of their keys. */
final class TargetList {

  private static final Keyset<TargetNode> BY_KEY = Keyset.natural(TargetNode::key);

  private TargetList() {}

  /** A page of the targets that a condition holds for. */
  static TargetConnection page(Release release, Predicate<Target> condition, PageRequest request) {
    return TargetConnection.of(Page.of(all(release, condition), BY_KEY, request));
  }

  /** The targets that a condition holds for. */
  static List<TargetNode> all(Release release, Predicate<Target> condition) {
    return release.targets().all().stream()
        .filter(condition)
        .map(target -> TargetNode.of(release, target))
        .toList();
  }
}
