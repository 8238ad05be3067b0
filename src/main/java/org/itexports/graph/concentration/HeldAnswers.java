package org.itexports.graph.concentration;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.itexports.period.Period;
import org.itexports.release.Release;

/**
 * What a release answered before where nothing was assumed: the first answers that are asked for,
 * up to a number, with the indices that were made of them. A screen asks for the same ones again.
 */
final class HeldAnswers {

  private static final int MOST = 500;

  private final ConcurrentMap<Key, ConcentrationNode> answers = new ConcurrentHashMap<>();

  private record Key(Choice choice, Period period) {}

  /** Those of a release, or of what was known of it on a day. */
  static HeldAnswers of(Release release) {
    return release.workedOut().of(HeldAnswers.class, HeldAnswers::new);
  }

  /** The answer for a period. Absences are made anew: there is no end of periods without answer. */
  ConcentrationNode of(Choice choice, Period period) {
    var key = new Key(choice, period);
    var held = answers.get(key);
    if (held != null) {
      return held;
    }
    var made = choice.concentration(period, null);
    if (made.absence() == null && answers.size() < MOST) {
      answers.put(key, made);
    }
    return made;
  }
}
