package org.itexports.graph.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * Documents checked before. Only those that may be executed and are of usual length are kept, and
 * no more than so many, so that nonsense pushes nothing out.
 */
final class DocumentCache {

  private static final int MOST = 1000;
  private static final int LONGEST_KEPT = 16 * 1024;

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
    if (!checked.isRefused() && text.length() <= LONGEST_KEPT) {
      documents.put(text, checked);
    }
    return checked;
  }

  boolean knows(String text) {
    return documents.getIfPresent(text) != null;
  }
}
