package org.itexports.graph.observation;

import java.util.List;
import java.util.Map;
import org.itexports.graph.node.Narrowed;
import org.itexports.graph.node.PerRelease;
import org.itexports.graph.node.Sorted;
import org.itexports.observation.Confidence;
import org.itexports.observation.Observation;
import org.itexports.observation.PrintStatus;
import org.itexports.observation.SourceKind;
import org.itexports.release.Release;

/**
 * What every list of prints can be narrowed by; null where nothing is asked.
 *
 * @param from label of the period with whose first day the range of periods begins
 * @param to label of the period with whose last day it ends
 * @param confidence how far the prints may be relied on
 * @param status whose figures they are and how final
 * @param sourceKind what kind of publisher printed them
 * @param text what their locator, note or doubt holds
 */
public record ObservationFilter(
    String from,
    String to,
    Confidence confidence,
    PrintStatus status,
    SourceKind sourceKind,
    String text) {

  /** Of the argument {@code from}. */
  public static final String FROM =
      "Only prints of periods that begin on or after the first day of the period with this label.";

  /** Of the argument {@code to}. */
  public static final String TO =
      "Only prints of periods that end on or before the last day of the period with this label.";

  /** Of the argument {@code confidence}. */
  public static final String CONFIDENCE = "Only prints of this confidence.";

  /** Of the argument {@code status}. */
  public static final String STATUS = "Only prints of this status.";

  /** Of the argument {@code sourceKind}. */
  public static final String SOURCE_KIND = "Only prints by publishers of this kind.";

  /** Of the argument {@code text}. */
  public static final String TEXT =
      "Only prints whose `locator`, `note` or `doubt` holds this text or all of its words, without"
          + " regard to case: 1 to 100 characters.";

  /** Of the argument {@code orderBy}. */
  public static final String ORDER = "In what order. Absent: by key. Cursors are bound to it.";

  private static final PerRelease<Map<String, String>> TEXTS =
      Sorted.texts(
          release -> release.observations().all(),
          Observation::id,
          print -> List.of(print.locator(), print.note(), print.doubt()));

  /**
   * What is wanted of the prints of a release.
   *
   * @throws org.itexports.relay.ClientException INVALID_PERIOD, or INVALID_ARGUMENT if {@code to}
   *     is before {@code from} or the text is too long
   */
  public Narrowed<Observation> in(Release release) {
    return Narrowed.<Observation>all()
        .within(from, to, Observation::period)
        .by(confidence, Observation::confidence)
        .by(status, Observation::status)
        .by(sourceKind, print -> print.source().kind())
        .holding(text, print -> TEXTS.of(release.whole()).get(print.id()));
  }
}
