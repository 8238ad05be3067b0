package org.itexports.release;

import java.util.List;
import org.itexports.observation.Dimension;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.observation.Source;

/** The prints of a release by what most is asked of them; each list by key. */
public final class Prints {

  private record Place(Dimension dimension, String member) {}

  private static final Index<String, Observation> BY_SERIES =
      new Index<>(Release::observations, print -> print.series().id());
  private static final Index<String, Observation> BY_SOURCE =
      new Index<>(Release::observations, print -> print.source().id());
  private static final Index<Place, Observation> BY_MEMBER =
      new Index<>(
          Release::observations,
          print ->
              print.member().isEmpty()
                  ? null
                  : new Place(print.series().dimension(), print.member()));

  private Prints() {}

  /** All prints, now known or later. */
  public static List<Observation> all(Release release) {
    return release.whole().observations().all();
  }

  /** Those of a series; all of them where it is null. */
  public static List<Observation> of(Release release, Series series) {
    return series == null ? all(release) : BY_SERIES.of(release, series.id());
  }

  /** Those that a source prints. */
  public static List<Observation> of(Release release, Source source) {
    return BY_SOURCE.of(release, source.id());
  }

  /** Those about a member of a dimension in any series. */
  public static List<Observation> of(Release release, Dimension dimension, String member) {
    return BY_MEMBER.of(release, new Place(dimension, member));
  }
}
