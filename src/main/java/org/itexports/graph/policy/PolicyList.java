package org.itexports.graph.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.itexports.graph.node.Narrowed;
import org.itexports.graph.node.PerRelease;
import org.itexports.graph.node.Sorted;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.policy.Policy;

/** Lists of policies. */
final class PolicyList {

  private static final PerRelease<Map<PolicyOrder, List<Policy>>> SORTED =
      Sorted.by(
          EnumSet.allOf(PolicyOrder.class),
          PolicyOrder::keyset,
          release -> release.policies().all());

  private static final PerRelease<Map<String, String>> TEXTS =
      Sorted.texts(
          release -> release.policies().all(),
          Policy::id,
          policy -> List.of(policy.name(), policy.summary(), policy.locator(), policy.note()));

  private PolicyList() {}

  /**
   * A page of the policies that a condition holds for.
   *
   * @param orderBy their order; null for oldest first
   */
  static PolicyConnection page(
      Release release, Predicate<Policy> condition, PolicyOrder orderBy, PageRequest request) {
    PolicyOrder order = orderBy == null ? PolicyOrder.PERIOD_ASC : orderBy;
    List<Policy> policies =
        SORTED.of(release.whole()).get(order).stream().filter(condition).toList();
    return PolicyConnection.of(
        Page.of(policies, order.keyset(), request).map(policy -> PolicyNode.of(release, policy)));
  }

  /** The policies that a condition holds for, oldest first. */
  static List<PolicyNode> all(Release release, Predicate<Policy> condition) {
    return SORTED.of(release.whole()).get(PolicyOrder.PERIOD_ASC).stream()
        .filter(condition)
        .map(policy -> PolicyNode.of(release, policy))
        .toList();
  }

  /** Policies with a text in what they say. */
  static Narrowed<Policy> holding(Release release, String text) {
    Map<String, String> texts = TEXTS.of(release.whole());
    return Narrowed.<Policy>all().holding(text, policy -> texts.get(policy.id()));
  }
}
