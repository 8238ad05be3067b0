package org.itexports.graph.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itexports.graph.node.PerRelease;
import org.itexports.observation.Source;
import org.itexports.release.Release;

/** The entries of a release by what they cite. */
final class Entries {

  private static final PerRelease<Entries> INDEXED = new PerRelease<>(Entries::new);
  private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::place);

  private final Map<String, List<Entry>> bySource = new HashMap<>();

  private Entries(Release release) {
    EntryTypes.ALL.forEach(type -> add(type, release));
    bySource.values().forEach(entries -> entries.sort(ORDER));
  }

  static Entries of(Release release) {
    return INDEXED.of(release);
  }

  /** Everything that cites the source, by type and key. */
  List<Entry> citing(Source source) {
    return List.copyOf(bySource.getOrDefault(source.id(), List.of()));
  }

  private <R> void add(EntryType<R> type, Release release) {
    for (R found : type.records().apply(release).all()) {
      bySource
          .computeIfAbsent(type.source().apply(found).id(), id -> new ArrayList<>())
          .add(type.entry(found));
    }
  }
}
