package org.itexports.graph.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.itexports.graph.figure.Money;
import org.itexports.observation.Unit;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.release.Release;
import org.itexports.sector.target.RequiredGrowth;
import org.itexports.sector.target.SameGoal;
import org.itexports.sector.target.Target;

/**
 * The announcements of one goal.
 *
 * @param release where they are of
 * @param targets first announced first
 */
record TargetHistory(Release release, List<Target> targets) {

  private static final int MOST = 50;
  private static final int MONTHS_OF_A_YEAR = 12;

  /**
   * The announcements that are one goal with a target.
   *
   * @param sameAnnouncer whether only those by an institution that announced the target are wanted
   * @throws ClientException LIST_TOO_LONG if there are more than 50
   */
  static TargetHistory of(TargetNode node, SameGoal goal, boolean sameAnnouncer) {
    Target target = node.target();
    List<Target> linked =
        node.release().targets().all().stream()
            .filter(other -> goal.links(target, other))
            .filter(
                other ->
                    !sameAnnouncer
                        || other.id().equals(target.id())
                        || SameGoal.haveAnnouncerInCommon(target, other))
            .sorted(SameGoal.byAnnouncement())
            .toList();
    if (linked.size() > MOST) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "There are more than " + MOST + " announcements: ask for `sameAnnouncer: true`.",
          Map.of("maximum", MOST));
    }
    return new TargetHistory(node.release(), linked);
  }

  HistoryNode answer() {
    List<HistoryStepNode> steps = new ArrayList<>();
    Target before = null;
    for (Target target : targets) {
      steps.add(step(before, target));
      before = target;
    }
    int amounts =
        (int)
            targets.stream().map(Target::value).map(v -> v.stripTrailingZeros()).distinct().count();
    int periods =
        (int) targets.stream().map(Target::period).filter(Objects::nonNull).distinct().count();
    return new HistoryNode(steps, targets.size(), amounts, periods, text(amounts, periods));
  }

  private HistoryStepNode step(Target before, Target target) {
    boolean first = before == null;
    boolean ordered = !first && before.knownSince() != null && target.knownSince() != null;
    double amount = target.value().doubleValue();
    return new HistoryStepNode(
        TargetNode.of(release, target),
        target.knownSince(),
        target.announcedFrom() == null && target.knownSince() != null,
        (first || isUnknown(before) || isUnknown(target))
            ? null
            : SameGoal.haveAnnouncerInCommon(before, target),
        ordered ? Money.of(amount - before.value().doubleValue(), Unit.USD) : null,
        ordered ? amount / before.value().doubleValue() - 1 : null,
        ordered && before.period() != null && target.period() != null
            ? months(before, target)
            : null);
  }

  private static boolean isUnknown(Target announced) {
    return announced.institutions().isEmpty();
  }

  private static int months(Target before, Target target) {
    return (int)
        Math.round(RequiredGrowth.years(before.period(), target.period()) * MONTHS_OF_A_YEAR);
  }

  private String text(int amounts, int periods) {
    if (targets.size() == 1) {
      return "No other announcement of this goal is recorded.";
    }
    return "%d announcements name %s and %s."
        .formatted(
            targets.size(),
            amounts == 1 ? "one amount" : amounts + " amounts",
            periods == 1 ? "one period" : periods + " periods");
  }
}
