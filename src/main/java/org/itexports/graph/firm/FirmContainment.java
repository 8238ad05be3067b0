package org.itexports.graph.firm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.itexports.graph.node.PerRelease;
import org.itexports.observation.Series;
import org.itexports.release.Release;
import org.itexports.sector.firm.Firm;

/** Which firms' figures contain another's, so that the two are never added. */
public final class FirmContainment {

  private static final PerRelease<Map<String, List<Firm>>> CONTAINED =
      new PerRelease<>(FirmContainment::contained);

  private FirmContainment() {}

  /** The other firms whose revenue or exports contain the firm's, nearest first. */
  public static List<Firm> containers(Release release, Firm firm) {
    return Stream.of(firm.revenueSeries(), firm.exportSeries())
        .filter(Objects::nonNull)
        .flatMap(key -> Stream.iterate(key, Objects::nonNull, part -> whole(release, part)))
        .map(key -> series(release, key).firm())
        .filter(slug -> slug != null && !slug.equals(firm.slug()))
        .distinct()
        .map(slug -> release.firms().find(slug).orElseThrow())
        .toList();
  }

  /** The other firms whose revenue or exports the firm's contain, by key. */
  static List<Firm> contained(Release release, Firm firm) {
    return CONTAINED.of(release.whole()).getOrDefault(firm.slug(), List.of());
  }

  private static Map<String, List<Firm>> contained(Release release) {
    Map<String, List<Firm>> contained = new HashMap<>();
    for (Firm part : release.firms().all()) {
      for (Firm whole : containers(release, part)) {
        contained.computeIfAbsent(whole.slug(), any -> new ArrayList<>()).add(part);
      }
    }
    return contained;
  }

  private static String whole(Release release, String part) {
    return series(release, part).partOf();
  }

  private static Series series(Release release, String key) {
    return release.series().find(key).orElseThrow();
  }
}
