package org.itexports.graph.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;

/**
 * Documents checked before. Only those that may be executed and are of usual size are kept, and no
 * more than so many, so that nonsense pushes nothing out and strangers do not fill the memory.
 */
final class DocumentCache {

  private static final int MOST = 1000;
  private static final int LONGEST_KEPT = 16 * 1024;
  private static final int MOST_NODES_KEPT = 500;

  private final Function<String, CheckedDocument> check;
  private final Cache<String, CheckedDocument> documents =
      Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

  DocumentCache(Function<String, CheckedDocument> check) {
    this.check = check;
  }

  CheckedDocument get(String text) {
    var known = documents.getIfPresent(text);
    if (known != null) {
      return known;
    }
    var checked = check.apply(text);
    if (isWorthKeeping(text, checked)) {
      documents.put(text, checked);
    }
    return checked;
  }

  private static boolean isWorthKeeping(String text, CheckedDocument checked) {
    return !checked.isRefused()
        && text.length() <= LONGEST_KEPT
        && checked.nodes() <= MOST_NODES_KEPT;
  }

  /** Empty when to check the document would take time. */
  Optional<CheckedDocument> find(String text) {
    return Optional.ofNullable(documents.getIfPresent(text));
  }
}
