package org.itexports.graph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itexports.graph.node.PerRelease;
import org.itexports.release.Release;

/**
 * What can be found, by every three letters in a row that its names and texts have: only what has
 * all of those of a wanted text can match it.
 */
final class SearchIndex {

  private static final PerRelease<SearchIndex> INDEXED = new PerRelease<>(SearchIndex::new);
  private static final int LETTERS = 3;

  private final List<Searchable> all;
  private final Map<String, List<Searchable>> byLetters = new HashMap<>();

  private SearchIndex(Release release) {
    this.all = Searchable.all(release).toList();
    for (Searchable thing : all) {
      Set<String> own = new HashSet<>();
      thing.folded().forEach(text -> letters(text).forEach(own::add));
      own.forEach(
          letters -> byLetters.computeIfAbsent(letters, any -> new ArrayList<>()).add(thing));
    }
  }

  static SearchIndex of(Release release) {
    return INDEXED.of(release.whole());
  }

  /** All that may hold the words of a folded text, and perhaps more. */
  List<Searchable> holding(String wanted) {
    return Stream.of(wanted.split(" "))
        .flatMap(SearchIndex::letters)
        .map(letters -> byLetters.getOrDefault(letters, List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(all);
  }

  private static Stream<String> letters(String text) {
    return IntStream.rangeClosed(0, text.length() - LETTERS)
        .mapToObj(start -> text.substring(start, start + LETTERS));
  }
}
