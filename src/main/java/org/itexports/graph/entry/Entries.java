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

/** The entries of a release by what they cite and by when they are dated. */
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

  static Entries of(Release release) {
    return INDEXED.of(release);
  }

  /** Everything that cites the source, by type and key. */
  List<Entry> citing(Source source) {
    return List.copyOf(bySource.getOrDefault(source.id(), List.of()));
  }

  /** Everything that counts exactly the period or happened within it, by type and key. */
  List<Entry> dated(Period period) {
    Stream<Entry> within =
        happened.entrySet().stream()
            .filter(dated -> period.contains(dated.getKey()))
            .flatMap(dated -> dated.getValue().stream());
    return Stream.concat(counting.getOrDefault(period, List.of()).stream(), within)
        .sorted(ORDER)
        .toList();
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
