package org.itexports.graph.node;

import java.util.List;
import java.util.function.Function;
import org.itexports.period.Period;
import org.itexports.release.Release;

/** Answers as they were known on a day. */
public final class AsOf {

  /** Description of the argument {@code asOf}, wherever there is one. */
  public static final String DAY =
      "The answer as it was known on this day: only prints known by then count, each since the date"
          + " that its source shows, and where it shows none since the release that brought it (see"
          + " `Observation.knownSince`). Only prints, printed tables and exchange rates have a history:"
          + " what is nested is made of those that were known on that day, while targets, policies,"
          + " statements, firms and all else are those of the release. Absent: the day of what the"
          + " field belongs to, else all that is known.";

  private AsOf() {}

  /**
   * The periods that answered on the day of a release; where none did, those that answer now, so
   * that one of them can be named as not yet known.
   *
   * @param answering the periods that answer in a release
   */
  public static List<Period> periods(Release release, Function<Release, List<Period>> answering) {
    List<Period> known = answering.apply(release);
    return known.isEmpty() ? answering.apply(release.whole()) : known;
  }
}
