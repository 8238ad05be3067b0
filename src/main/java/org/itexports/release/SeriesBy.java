package org.itexports.release;

import java.util.List;
import org.itexports.observation.Dimension;
import org.itexports.observation.Measure;
import org.itexports.observation.Series;

/** The series of a release by what most is asked of them; each list by key. */
public final class SeriesBy {

  private static final Index<Measure, Series> UNDIVIDED =
      new Index<>(
          Release::series,
          series -> series.dimension() == Dimension.NONE ? series.measure() : null);
  private static final Index<String, Series> BY_ECONOMY =
      new Index<>(Release::series, Series::economy);
  private static final Index<String, Series> BY_FIRM = new Index<>(Release::series, Series::firm);
  private static final Index<String, Series> BY_PLATFORM =
      new Index<>(Release::series, Series::platform);
  private static final Index<String, Series> BY_WHOLE =
      new Index<>(Release::series, Series::partOf);

  private SeriesBy() {}

  /** Those of a measure that have no dimension. */
  public static List<Series> undivided(Release release, Measure measure) {
    return UNDIVIDED.of(release, measure);
  }

  /** An economy's own. */
  public static List<Series> economy(Release release, String code) {
    return BY_ECONOMY.of(release, code);
  }

  /** A firm's own. */
  public static List<Series> firm(Release release, String slug) {
    return BY_FIRM.of(release, slug);
  }

  /** A platform's own. */
  public static List<Series> platform(Release release, String slug) {
    return BY_PLATFORM.of(release, slug);
  }

  /** Those whose figures the series with the key contains. */
  public static List<Series> partsOf(Release release, String key) {
    return BY_WHOLE.of(release, key);
  }
}
