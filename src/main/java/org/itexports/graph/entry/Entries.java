package org.itexports.graph.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itexports.graph.node.PerRelease;
import org.itexports.observation.Source;
import org.itexports.period.Period;
import org.itexports.release.Release;

/**
 * The entries of a release by what they cite and by when they are dated. They are indexed once for
 * all days, and what was not known on a day is passed over when it is looked up.
 */
final class Entries {

  private static final PerRelease<Entries> INDEXED = new PerRelease<>(Entries::new);
  private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::place);

  private final Map<String, List<Entry>> bySource = new HashMap<>();
  private final Map<Period, List<Entry>> counting = new HashMap<>();
  private final Map<Period, List<Entry>> happened = new HashMap<>();

  private Entries(Release release) {
    EntryTypes.ALL.forEach(type -> add(type, release));
    bySource.values().forEach(entries -> entries.sort(ORDER));
  }

  /** Everything that cites the source, by type and key. */
  static List<Entry> citing(Release release, Source source) {
    return in(release).bySource.getOrDefault(source.id(), List.of()).stream()
        .filter(entry -> isKnown(release, entry))
        .toList();
  }

  /** Everything that counts exactly the period or happened within it, by type and key. */
  static List<Entry> dated(Release release, Period period) {
    Entries entries = in(release);
    Stream<Entry> within =
        entries.happened.entrySet().stream()
            .filter(dated -> period.contains(dated.getKey()))
            .flatMap(dated -> dated.getValue().stream());
    return Stream.concat(entries.counting.getOrDefault(period, List.of()).stream(), within)
        .filter(entry -> isKnown(release, entry))
        .sorted(ORDER)
        .toList();
  }

  private static Entries in(Release release) {
    return INDEXED.of(release.whole());
  }

  private static boolean isKnown(Release release, Entry entry) {
    return release.asOf() == null || EntryTypes.named(entry.type()).holds(release, entry);
  }

  private <R> void add(EntryType<R> type, Release release) {
    for (R found : type.records().apply(release).all()) {
      Entry entry = type.entry(found);
      put(bySource, type.source().apply(found).id(), entry);
      Period period = type.dating().period(found);
      if (period != null) {
        put(type.dating() instanceof Dating.Happened ? happened : counting, period, entry);
      }
    }
  }

  private static <K> void put(Map<K, List<Entry>> index, K key, Entry entry) {
    index.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
  }
}
