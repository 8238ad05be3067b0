package org.itexports.graph.target;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.itexports.graph.node.Narrowed;
import org.itexports.graph.node.PerRelease;
import org.itexports.graph.node.Sorted;
import org.itexports.release.Release;
import org.itexports.sector.target.Target;
import org.itexports.sector.target.TargetKind;

/**
 * What lists of targets can be narrowed by; null where nothing is asked.
 *
 * @param kind what was announced
 * @param outcome what became of them
 * @param from label of the period with whose first day the range of due periods begins
 * @param to label of the period with whose last day it ends
 * @param text what their concept, due date, announcer, locator or note holds
 */
record TargetFilter(TargetKind kind, TargetOutcome outcome, String from, String to, String text) {

  static final String DUE_FROM =
      "Only those due in periods that begin on or after the first day of the period with this"
          + " label.";
  static final String DUE_TO =
      "Only those due in periods that end on or before the last day of the period with this label.";

  private static final PerRelease<Map<String, String>> TEXTS =
      Sorted.texts(
          release -> release.targets().all(),
          Target::id,
          target ->
              List.of(
                  target.concept(),
                  target.periodText(),
                  target.announcedBy(),
                  target.locator(),
                  target.note()));

  /**
   * What is wanted of the targets of a release.
   *
   * @throws org.itexports.relay.ClientException INVALID_PERIOD, or INVALID_ARGUMENT if {@code to}
   *     is before {@code from} or the text is too long
   */
  Narrowed<Target> in(Release release) {
    Function<Target, TargetOutcome> became = target -> Judgement.of(release, target).outcome();
    Map<String, String> texts = TEXTS.of(release.whole());
    return Narrowed.<Target>all()
        .by(kind, Target::kind)
        .within(from, to, Target::period)
        .holding(text, target -> texts.get(target.id()))
        .by(outcome, became);
  }
}
