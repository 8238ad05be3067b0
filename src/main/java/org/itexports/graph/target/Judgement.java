package org.itexports.graph.target;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itexports.graph.node.PerRelease;
import org.itexports.release.Release;
import org.itexports.sector.target.Target;

/**
 * What became of a target.
 *
 * @param target the target
 * @param outcome what became of it
 * @param relativeError figure / amount - 1, null unless a figure decided
 * @param samePeriod whether that figure counts exactly the period in which it was due
 */
record Judgement(Target target, TargetOutcome outcome, Double relativeError, boolean samePeriod) {

  private static final PerRelease<Map<String, Judgement>> ALL =
      new PerRelease<>(
          release ->
              release.targets().all().stream()
                  .map(target -> judge(release, target))
                  .collect(
                      Collectors.toUnmodifiableMap(
                          judged -> judged.target().id(), Function.identity())));

  /** What became of a target of the release. */
  static Judgement of(Release release, Target target) {
    return ALL.of(release).get(target.id());
  }

  private static Judgement judge(Release release, Target target) {
    return target.series() == null
        ? new Judgement(target, TargetOutcome.NOT_COMPARABLE, null, false)
        : new TargetProgress(release, target).judge();
  }
}
